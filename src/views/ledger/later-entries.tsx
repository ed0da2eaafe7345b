import { hrefOf } from '../../state/navigate.ts';
import { formatDay } from '../ui/format-day.ts';
import { findLaterEntries } from './find-later-entries.ts';
import css from './later-entries.module.css';
import type { ExpectingLine } from './shelve-lines.ts';

/** The first entries of the expectation's window: what came may be written there. */
export function LaterEntries({ line }: { line: ExpectingLine }) {
  const later = findLaterEntries(line);
  if (later.length === 0) return null;
  return (
    <p class={css.later}>
      Written since:{' '}
      {later.map((entry, index) => (
        <span key={entry.id}>
          {index > 0 && ', '}
          <a href={hrefOf({ page: 'entry', slug: entry.slug })}>
            {entry.number ?? entry.title}
            {entry.date && <span class="visually-hidden">, {formatDay(entry.date)}</span>}
          </a>
        </span>
      ))}
    </p>
  );
}
