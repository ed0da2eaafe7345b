import { useComputed } from '@preact/signals';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { positions, readMarks, summaries } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { InsetMap } from '../inset-map/inset-map.tsx';
import { headlineOf, minutesToRead } from '../ui/format/describe-entry.ts';
import { formatLongDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import css from './continue-card.module.css';
import { findContinue } from './find-continue.ts';

const words = wordsIn('list', listWords);

/** A link back to the entry that was left half-read. */
export function ContinueCard() {
  const found = useComputed(() => findContinue(summaries.value, positions.value, readMarks.value)).value;
  if (!found) return null;
  const { entry, position } = found;
  const minutesLeft = minutesToRead(entry.words * (1 - position.progress));
  const day = entry.date && formatLongDay(entry.date, entry.date);
  return (
    <aside class={css.card} aria-label={words().continueReading}>
      <a href={hrefOf({ page: 'entry', slug: entry.slug })} class={css.link}>
        <span class={css.label}>{words().continueReading}</span>
        <strong class={css.headline} dir="auto" lang={journalLanguage()}>
          {headlineOf(entry)}
        </strong>
        <span class={css.facts}>{joinFacts(entry.number, day, words().minutesLeft(minutesLeft))}</span>
        <progress class={css.progress} value={position.progress} max={1} aria-hidden="true" />
      </a>
      {entry.origin && (
        <div class={css.map}>
          <InsetMap origin={entry.origin} />
        </div>
      )}
    </aside>
  );
}
