import { journal } from '../../model/journal/journal.ts';
import type { NoticedLine } from '../../state/journal/load-noticed.ts';
import { journalTitle } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { noticedWords } from '../../words/english/books/noticed-words.ts';
import { shortPlace } from '../ui/format/describe-entry.ts';
import { formatDay, formatMonth, formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import css from './noticed-book.module.css';

const words = wordsIn('noticed', noticedWords);

/** The noticed lines as a small book to print: a title page, then a line per day from the first to the last. */
export function NoticedBook({ lines }: { lines: readonly NoticedLine[] }) {
  const inOrder = lines.toReversed();
  return (
    <div class={css.book}>
      <section class={css.cover}>
        <p class={css.journal}>{journalTitle.value}</p>
        <h1>{words().title}</h1>
        <p>{describeBook(inOrder)}</p>
        {journal.author && <p class={css.author}>{journal.author}</p>}
      </section>
      {byMonth(inOrder).map(({ month, lines }) => (
        <section key={month} class={css.month}>
          <h2>{month ? formatMonth(month) : words().noDate}</h2>
          {lines.map(({ id, date, place, noticed }) => (
            <div key={id} class={css.line}>
              <p class={css.dateline}>{joinFacts(date && formatDay(date), place && shortPlace(place))}</p>
              <p dir="auto" lang={journalLanguage()}>
                {noticed}
              </p>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** `48 lines, from Sunday, March 1, 2026 to Tuesday, October 20, 2026`. */
function describeBook(lines: readonly NoticedLine[]): string {
  const dates = lines.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last
    ? words().linesFromTo(lines.length, formatWholeDay(first), formatWholeDay(last))
    : words().lines(lines.length);
}

function byMonth(lines: readonly NoticedLine[]): { month: string; lines: NoticedLine[] }[] {
  const months: { month: string; lines: NoticedLine[] }[] = [];
  for (const line of lines) {
    const month = line.date?.slice(0, 7) ?? '';
    const current = months.at(-1);
    if (current?.month === month) current.lines.push(line);
    else months.push({ month, lines: [line] });
  }
  return months;
}
