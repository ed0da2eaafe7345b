import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { entriesADay, readingPace } from '../../model/reading-pace.ts';
import { catchUp, startAttendance } from '../../state/attendance.ts';
import { navigate } from '../../state/navigate.ts';
import { hasKeyboard, showsShortcuts } from '../../state/shortcuts.ts';
import { nowMs, readMarks, summaries, today } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';
import { formatDayNear } from '../ui/format-day.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { describeCatchUp } from './describe-catch-up.ts';
import { markAllWithUndo } from './mark-all-with-undo.ts';
import { openRandomOrAnnounce } from './open-random-or-announce.ts';
import { wayfindingIcons } from './wayfinding-icons.ts';
import { WayfindingLine } from './wayfinding-line.tsx';
import css from './wayfinding-sheet.module.css';

const words = wordsIn('paths', pathsWords);

/** Ways through the journal, and actions that mark all of it at once. */
export function WayfindingSheet({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const lines = useRef<HTMLUListElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  const unread = useComputed(() => summaries.value.filter(({ id }) => !readMarks.value.has(id)).length).value;
  const all = summaries.value.length;
  const set = catchUp.value;
  useEffect(() => void startAttendance(), []);
  /** A line's action runs when the sheet is gone, with its history step. */
  const choose = (act: () => void) => () => {
    chosen.current = act;
    lines.current?.closest('dialog')?.close();
  };
  const closed = () => {
    onClose();
    chosen.current?.();
  };
  return (
    <SheetDialog
      name={words().title}
      note={words().unreadOf(unread, all)}
      hasOwnStep
      anchor={anchor}
      onClose={closed}
    >
      <p class={css.pace}>{describePace(unread)}</p>
      <ul ref={lines} class={css.lines}>
        {set && set.unread > 0 && (
          <WayfindingLine
            icon={wayfindingIcons.catchUp}
            name={words().catchUp.title}
            note={describeCatchUp(set)}
            onChoose={choose(() => void navigate({ page: 'catch-up' }))}
          />
        )}
        <WayfindingLine
          icon={wayfindingIcons.random}
          name={words().random}
          note={words().randomNote}
          onChoose={choose(() => void openRandomOrAnnounce())}
        />
        <WayfindingLine
          icon={wayfindingIcons.calendar}
          name={words().onThisDay.title}
          note={words().onThisDay.note}
          onChoose={choose(() => void navigate({ page: 'on-this-day' }))}
        />
      </ul>
      <ul class={css.lines}>
        {unread > 0 && (
          <WayfindingLine
            icon={wayfindingIcons.read}
            name={words().markAllRead}
            note={words().undoable}
            onChoose={choose(() => void markAllWithUndo(true))}
          />
        )}
        {unread < all && (
          <WayfindingLine
            icon={wayfindingIcons.unread}
            name={words().markAllUnread}
            note={words().undoable}
            onChoose={choose(() => void markAllWithUndo(false))}
          />
        )}
        {hasKeyboard.value && (
          <WayfindingLine
            icon={wayfindingIcons.keys}
            name={words().shortcuts.title}
            onChoose={choose(() => {
              showsShortcuts.value = true;
            })}
          />
        )}
      </ul>
    </SheetDialog>
  );
}

/** The slowest pace that catches up; without streaks, and nothing if no pace does. */
function describePace(unread: number): string | null {
  if (unread === 0) return words().metPresent;
  const pace = readingPace(unread, entriesADay(summaries.value, nowMs.value), today.value);
  return pace && words().pace(pace.entriesADay, formatDayNear(pace.meetsOn, today.value));
}
