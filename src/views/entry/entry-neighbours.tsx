import type { EntrySummary } from '../../model/entry.ts';
import { hrefOf } from '../../state/navigate.ts';
import { summaries } from '../../state/signals.ts';
import { headlineOf } from '../ui/entry-words.ts';
import { formatDay } from '../ui/format-day.ts';
import css from './entry-neighbours.module.css';

/** The entries before and after this one in the journal's order; none at its ends. */
export function findNeighbours(slug: string): { previous: EntrySummary | null; next: EntrySummary | null } {
  const rows = summaries.value;
  const index = rows.findIndex((row) => row.slug === slug);
  if (index < 0) return { previous: null, next: null };
  return { previous: rows[index + 1] ?? null, next: rows[index - 1] ?? null };
}

export function EntryNeighbours({ slug }: { slug: string }) {
  const { previous, next } = findNeighbours(slug);
  if (!previous && !next) return null;
  return (
    <nav class={css.neighbours} aria-label="Neighbouring entries">
      {previous ? (
        <Neighbour way="Previous" entry={previous} />
      ) : (
        <p class={css.end}>The journal begins here.</p>
      )}
      {next ? <Neighbour way="Next" entry={next} /> : <p class={css.end}>You are at the newest entry.</p>}
    </nav>
  );
}

function Neighbour({ way, entry }: { way: 'Previous' | 'Next'; entry: EntrySummary }) {
  const town = headlineOf(entry).split(',')[0];
  return (
    <a
      href={hrefOf({ page: 'entry', slug: entry.slug })}
      class={css.neighbour}
      data-way={way}
      rel={way === 'Next' ? 'next' : 'prev'}
    >
      <span class={css.way}>
        {way === 'Previous' && <span aria-hidden="true">‹ </span>}
        {way}
        {entry.number && ` · ${entry.number}`}
        {way === 'Next' && <span aria-hidden="true"> ›</span>}
      </span>
      <span class={css.where}>{[town, entry.date && formatDay(entry.date)].filter(Boolean).join(', ')}</span>
    </a>
  );
}
