import { hrefOf } from '../../state/navigate.ts';
import { formatDay } from '../ui/format-day.ts';
import { findLaterEntries } from './find-later-entries.ts';
import css from './later-entries.module.css';
import { mentionsOf } from './mentions-of.ts';
import type { ExpectingLine } from './shelve-lines.ts';

/** More would bury the sentence that they are about. */
const mostMentions = 2;

/** Where what came may be written: the first entries since, and those that come back to the same names. */
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
      {mentionsOf(line, mostMentions).map(({ name, thread, count }) => (
        <span key={thread} class={css.mention}>
          {count === 1 ? '1 later entry mentions ' : `${count} later entries mention `}
          <a href={hrefOf({ page: 'thread', slug: thread })}>{name}</a>
        </span>
      ))}
    </p>
  );
}
