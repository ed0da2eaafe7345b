import { useComputed } from '@preact/signals';
import type { EntrySummary } from '../../model/entry/entry.ts';
import type { Position } from '../../model/reader/reader-data.ts';
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

const words = wordsIn('list', listWords);

/** Less than this is a glance, more than the maximum is the end: neither is worth going back to. */
const minProgress = 0.03;
const maxProgress = 0.97;

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

/** The entry that was left half-read last, with its place; null if there is none, or if it is read or gone. */
export function findContinue(
  entries: readonly EntrySummary[],
  positions: ReadonlyMap<string, Position>,
  readMarks: ReadonlyMap<string, number>,
): { entry: EntrySummary; position: Position } | null {
  const open = [...positions.values()]
    .filter(({ id, progress }) => progress >= minProgress && progress <= maxProgress && !readMarks.has(id))
    .sort((left, right) => right.atMs - left.atMs);
  for (const position of open) {
    const entry = entries.find(({ id }) => id === position.id);
    if (entry) return { entry, position };
  }
  return null;
}
