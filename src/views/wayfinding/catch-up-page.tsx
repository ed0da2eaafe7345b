import { useEffect } from 'preact/hooks';
import { hrefOf, navigate } from '../../state/navigation/navigate.ts';
import { attendanceKnown, catchUp, dismissCatchUp, startAttendance } from '../../state/reader/attendance.ts';
import { readMarks } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { catchUpWords } from '../../words/english/list/catch-up-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { LineList } from '../ui/line-list.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { dayOfAbsence, describeCatchUp } from './describe-catch-up.ts';
import { lineOfEntry } from './line-of-entry.ts';
import css from './wayfinding-page.module.css';

const words = wordsIn('catchUp', catchUpWords);
const shared = wordsIn('ui', uiWords);

/** What came while the reader was away: a finite set, oldest first, with an end. */
export function CatchUpPage() {
  useEffect(() => void startAttendance(), []);
  const set = catchUp.value;
  const title = words().title;
  if (!set)
    return (
      <div class={css.page}>
        <PageHeader title={title}>{attendanceKnown.value ? words().nothing : null}</PageHeader>
        <AllEntries />
      </div>
    );
  const { entries, unread } = set;
  const next = entries.find(({ id }) => !readMarks.value.has(id));
  const isBegun = unread < entries.length;
  return (
    <div class={css.page}>
      <PageHeader title={title}>{describeCatchUp(set)}</PageHeader>
      {next ? (
        <p class={css.ways}>
          <a href={hrefOf({ page: 'entry', slug: next.slug, within: 'catch-up' })} class={css.first}>
            {isBegun ? words().goOn : words().start}
          </a>
          <button type="button" class={css.second} onClick={() => void putAside()}>
            {words().dismiss}
          </button>
        </p>
      ) : null}
      <LineList
        lines={entries.map((entry) =>
          lineOfEntry(entry, { page: 'entry', slug: entry.slug, within: 'catch-up' }),
        )}
      />
      {!next && (
        <p class={css.end}>
          <strong>{words().metPresent}</strong> {words().allRead(entries.length, dayOfAbsence(set))}
        </p>
      )}
      {!next && <AllEntries />}
    </div>
  );
}

function AllEntries() {
  return (
    <p class={css.ways}>
      <a href={hrefOf({ page: 'list' })} class={css.second}>
        {shared().allEntries}
      </a>
    </p>
  );
}

async function putAside(): Promise<void> {
  await dismissCatchUp();
  await navigate({ page: 'list' }, { replace: true });
}
