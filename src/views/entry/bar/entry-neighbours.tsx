import type { EntrySummary } from '../../../model/entry/entry.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { summaries } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { headlineOf } from '../../ui/format/describe-entry.ts';
import { formatDay } from '../../ui/format/format-day.ts';
import css from './entry-neighbours.module.css';

const words = wordsIn('entry', entryWords);

/** The entries before and after this one in the journal's order; none at its ends. */
export function findNeighbours(slug: string): { previous: EntrySummary | null; next: EntrySummary | null } {
  const rows = summaries.value;
  const index = rows.findIndex((row) => row.slug === slug);
  if (index < 0) return { previous: null, next: null };
  return { previous: rows[index + 1] ?? null, next: rows[index - 1] ?? null };
}

/** The links at an entry’s end to the one before it and the one after it. */
export function EntryNeighbours({ slug }: { slug: string }) {
  const { previous, next } = findNeighbours(slug);
  if (!previous && !next) return null;
  return (
    <nav class={css.neighbours} aria-label={words().neighbours}>
      {previous ? <Neighbour way="previous" entry={previous} /> : <p class={css.end}>{words().begins}</p>}
      {next ? <Neighbour way="next" entry={next} /> : <p class={css.end}>{words().newest}</p>}
    </nav>
  );
}

function Neighbour({ way, entry }: { way: 'previous' | 'next'; entry: EntrySummary }) {
  const town = headlineOf(entry).split(',')[0] ?? '';
  return (
    <a
      href={hrefOf({ page: 'entry', slug: entry.slug })}
      class={css.neighbour}
      data-way={way}
      rel={way === 'next' ? 'next' : 'prev'}
    >
      <span class={css.way}>
        {way === 'previous' && <span aria-hidden="true">‹ </span>}
        {words()[way]}
        {entry.number && ` · ${entry.number}`}
        {way === 'next' && <span aria-hidden="true"> ›</span>}
      </span>
      <span class={css.where}>{entry.date ? words().townAndDay(town, formatDay(entry.date)) : town}</span>
    </a>
  );
}
