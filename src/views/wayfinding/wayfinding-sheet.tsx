import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { entriesADay, readingPace } from '../../model/journal/reading-pace.ts';
import { announce } from '../../state/announce.ts';
import { announceFailure } from '../../state/announce-failure.ts';
import { navigate } from '../../state/navigation/navigate.ts';
import { catchUp, startAttendance } from '../../state/reader/attendance.ts';
import { markAll } from '../../state/reader/bulk-edits.ts';
import { hasKeyboard, showsShortcuts } from '../../state/settings/shortcuts.ts';
import { nowMs, readMarks, summaries, today } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';
import { catchUpWords } from '../../words/english/list/catch-up-words.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { pathsWords } from '../../words/english/list/paths-words.ts';
import { shortcutsWords } from '../../words/english/settings/shortcuts-words.ts';
import { Action, ActionList } from '../ui/action-list.tsx';
import { formatDayNear } from '../ui/format/format-day.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { describeCatchUp } from './describe-catch-up.ts';
import { openRandomOrAnnounce } from './open-random-or-announce.ts';
import { wayfindingIcons } from './wayfinding-icons.ts';
import css from './wayfinding-sheet.module.css';

const words = wordsIn('paths', pathsWords);
const ofBulk = wordsIn('bulk', bulkWords);
const ofCatchUp = wordsIn('catchUp', catchUpWords);
const ofShortcuts = wordsIn('shortcuts', shortcutsWords);
const ofList = wordsIn('list', listWords);

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
      name={ofList().paths}
      note={words().unreadOf(unread, all)}
      hasOwnStep
      anchor={anchor}
      onClose={closed}
    >
      <p class={css.pace}>{describePace(unread)}</p>
      <ActionList list={lines}>
        {set && set.unread > 0 && (
          <Action
            icon={wayfindingIcons.catchUp}
            name={ofCatchUp().title}
            note={describeCatchUp(set)}
            onChoose={choose(() => void navigate({ page: 'catch-up' }))}
          />
        )}
        <Action
          icon={wayfindingIcons.random}
          name={words().random}
          note={words().randomNote}
          onChoose={choose(() => void openRandomOrAnnounce())}
        />
        <Action
          icon={wayfindingIcons.calendar}
          name={words().onThisDay.title}
          note={words().onThisDay.note}
          onChoose={choose(() => void navigate({ page: 'on-this-day' }))}
        />
      </ActionList>
      <ActionList>
        {unread > 0 && (
          <Action
            icon={wayfindingIcons.read}
            name={ofBulk().markAllRead}
            note={ofBulk().undoable}
            onChoose={choose(() => void markAllWithUndo(true))}
          />
        )}
        {unread < all && (
          <Action
            icon={wayfindingIcons.unread}
            name={ofBulk().markAllUnread}
            note={ofBulk().undoable}
            onChoose={choose(() => void markAllWithUndo(false))}
          />
        )}
        {hasKeyboard.value && (
          <Action
            icon={wayfindingIcons.keys}
            name={ofShortcuts().title}
            onChoose={choose(() => {
              showsShortcuts.value = true;
            })}
          />
        )}
      </ActionList>
    </SheetDialog>
  );
}

/** The slowest pace that catches up; without streaks, and nothing if no pace does. */
function describePace(unread: number): string | null {
  if (unread === 0) return ofCatchUp().metPresent;
  const pace = readingPace(unread, entriesADay(summaries.value, nowMs.value), today.value);
  return pace && words().pace(pace.entriesADay, formatDayNear(pace.meetsOn, today.value));
}

/** Marks every entry as read or unread. The bar that can undo it says what it did. */
async function markAllWithUndo(isRead: boolean): Promise<void> {
  const changed = await announceFailure(markAll(isRead), () => ofBulk().failed);
  if (changed === 0) announce(ofBulk().nothingToMark);
}
