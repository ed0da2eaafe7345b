import { dayNumberOf } from '../../../model/calendar/calendar-day.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import type { ClosingLine } from '../../../model/ledger/closing-line.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { formatDayNear } from '../../ui/format/format-day.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import css from './expected-before.module.css';

const words = wordsIn('entry', entryWords);

/** What the previous entry expected of this one: the end of the line that begins there with a hollow dot. */
export function ExpectedBefore({ entry, before }: { entry: Entry; before: ClosingLine | null }) {
  if (!before?.expects) return null;
  const { heading, gap } = describeChain(before, entry);
  return (
    <section class={css.before} aria-labelledby="expected-before">
      <h2 id="expected-before">
        <a href={hrefOf({ page: 'entry', slug: before.slug })}>{heading}</a>
      </h2>
      <p dir="auto" lang={journalLanguage()}>
        {before.expects}
      </p>
      {gap && <p class={css.gap}>{gap}</p>}
    </section>
  );
}

type Dated = Pick<ClosingLine, 'number' | 'date'>;

interface ChainWords {
  /** `Yesterday it expected:`. */
  heading: string;
  /** What is between the two entries, as a sentence; null if one follows the other. */
  gap: string | null;
}

/** Introduces an entry that came before another in the journal. Days are local to the places. */
export function describeChain(before: Dated, entry: Dated): ChainWords {
  const days = before.date && entry.date ? dayNumberOf(entry.date) - dayNumberOf(before.date) : null;
  return {
    heading: introduce(before, entry, days),
    gap: describeGap(before, entry, days),
  };
}

function introduce(before: Dated, entry: Dated, days: number | null): string {
  if (days === 1) return words().expectedYesterday;
  if (days === 0) return words().expectedThatDay;
  if (!before.date) return before.number ? words().expectedIn(before.number) : words().expectedBefore;
  return words().expectedOn(formatDayNear(before.date, entry.date ?? ''));
}

/** Nothing is said if the numbers are consecutive: the journal rested, and nothing is missing. */
function describeGap(before: Dated, entry: Dated, days: number | null): string | null {
  if (before.number && entry.number) return describeMissing(before.number, entry.number);
  if (days !== null && days > 1) return words().daysBetween(days - 1);
  return null;
}

/** The numbers between two, written like the journal's own. */
function describeMissing(before: string, number: string): string | null {
  const write = (value: number) => String(value).padStart(number.length, '0');
  const [first, last] = [Number(before) + 1, Number(number) - 1];
  if (!(first <= last)) return null;
  return first === last ? words().missingOne(write(first)) : words().missingRow(write(first), write(last));
}
