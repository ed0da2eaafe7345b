import { useEffect } from 'preact/hooks';
import type { EntrySummary } from '../../model/entry/entry.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { type CatchUp, catchUp, startAttendance } from '../../state/reader/attendance.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { catchUpWords } from '../../words/english/list/catch-up-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { formatDay } from '../ui/format/format-day.ts';
import { dayOfAbsence } from '../wayfinding/describe-catch-up.ts';
import neighbours from './bar/entry-neighbours.module.css';
import { EntryNeighbours } from './bar/entry-neighbours.tsx';
import css from './catch-up-way.module.css';

const words = wordsIn('catchUp', catchUpWords);
const ofEntry = wordsIn('entry', entryWords);
const shared = wordsIn('ui', uiWords);

/** Links through what came while the reader was away; at the end it says that this is the present. */
export function CatchUpWay({ slug }: { slug: string }) {
  useEffect(() => void startAttendance(), []);
  const set = catchUp.value;
  const index = set?.entries.findIndex((entry) => entry.slug === slug) ?? -1;
  if (!set || index < 0) return <EntryNeighbours slug={slug} />;
  const { entries } = set;
  const [previous, next] = [entries[index - 1], entries[index + 1]];
  return (
    <>
      <p class={css.place}>
        {words().place(index + 1, entries.length, dayOfAbsence(set))}
        {' · '}
        <a href={hrefOf({ page: 'catch-up' })}>{words().set}</a>
      </p>
      <nav class={neighbours.neighbours} aria-label={ofEntry().neighbours}>
        {previous ? <Step way="previous" entry={previous} /> : <span class={neighbours.end} />}
        {next ? <Step way="next" entry={next} /> : <End set={set} />}
      </nav>
    </>
  );
}

function Step({ way, entry }: { way: 'previous' | 'next'; entry: EntrySummary }) {
  const town = headlineOf(entry).split(',')[0] ?? '';
  return (
    <a
      href={hrefOf({ page: 'entry', slug: entry.slug, within: 'catch-up' })}
      class={neighbours.neighbour}
      rel={way === 'next' ? 'next' : 'prev'}
    >
      <span class={neighbours.way}>
        {ofEntry()[way]}
        {entry.number && ` · ${entry.number}`}
      </span>
      <span class={neighbours.where}>
        {entry.date ? ofEntry().townAndDay(town, formatDay(entry.date)) : town}
      </span>
    </a>
  );
}

function End({ set }: { set: CatchUp }) {
  return (
    <div class={neighbours.end}>
      <p class={neighbours.where}>{words().metPresent}</p>
      <p>
        {set.unread === 0
          ? words().allRead(set.entries.length, dayOfAbsence(set))
          : words().stillUnread(set.unread)}
      </p>
      <a class={css.all} href={hrefOf({ page: set.unread === 0 ? 'list' : 'catch-up' })}>
        {set.unread === 0 ? shared().allEntries : words().set}
      </a>
    </div>
  );
}
