import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { entriesADay, readingPace } from '../../model/reading-pace.ts';
import { catchUp, startAttendance } from '../../state/attendance.ts';
import { navigate } from '../../state/navigate.ts';
import { hasKeyboard, showsShortcuts } from '../../state/shortcuts.ts';
import { nowMs, readMarks, summaries, today } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/paths-words.ts';
import { Action, ActionList } from '../ui/action-list.tsx';
import { formatDayNear } from '../ui/format-day.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { describeCatchUp } from './describe-catch-up.ts';
import { markAllByHand } from './mark-all-by-hand.ts';
import { openRandomByHand } from './open-random-by-hand.ts';
import { pathIcons } from './path-icons.ts';
import css from './paths-sheet.module.css';

const words = wordsIn('paths', pathsWords);

/** Ways through the journal, and what marks all of it at once. */
export function PathsSheet({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const lines = useRef<HTMLUListElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  const unread = useComputed(() => summaries.value.filter(({ id }) => !readMarks.value.has(id)).length).value;
  const all = summaries.value.length;
  const set = catchUp.value;
  useEffect(() => void startAttendance(), []);
  /** What a line does is done when the sheet is gone, with its step of the history. */
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
      <ActionList list={lines}>
        {set && set.unread > 0 && (
          <Action
            icon={pathIcons.catchUp}
            name={words().catchUp.title}
            note={describeCatchUp(set)}
            onChoose={choose(() => void navigate({ page: 'catch-up' }))}
          />
        )}
        <Action
          icon={pathIcons.random}
          name={words().random}
          note={words().randomNote}
          onChoose={choose(() => void openRandomByHand())}
        />
        <Action
          icon={pathIcons.calendar}
          name={words().onThisDay.title}
          note={words().onThisDay.note}
          onChoose={choose(() => void navigate({ page: 'on-this-day' }))}
        />
      </ActionList>
      <ActionList>
        {unread > 0 && (
          <Action
            icon={pathIcons.read}
            name={words().markAllRead}
            note={words().undoable}
            onChoose={choose(() => void markAllByHand(true))}
          />
        )}
        {unread < all && (
          <Action
            icon={pathIcons.unread}
            name={words().markAllUnread}
            note={words().undoable}
            onChoose={choose(() => void markAllByHand(false))}
          />
        )}
        {hasKeyboard.value && (
          <Action
            icon={pathIcons.keys}
            name={words().shortcuts.title}
            onChoose={choose(() => {
              showsShortcuts.value = true;
            })}
          />
        )}
      </ActionList>
    </SheetDialog>
  );
}

/** The gentlest pace that meets the present; without streaks, and silent where no pace does. */
function describePace(unread: number): string | null {
  if (unread === 0) return words().metPresent;
  const pace = readingPace(unread, entriesADay(summaries.value, nowMs.value), today.value);
  return pace && words().pace(pace.entriesADay, formatDayNear(pace.meetsOn, today.value));
}
