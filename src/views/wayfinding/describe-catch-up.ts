import { localDay } from '../../model/calendar/calendar-day.ts';
import type { CatchUp } from '../../state/reader/attendance.ts';
import { today } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { catchUpWords } from '../../words/english/list/catch-up-words.ts';
import { formatDayNear } from '../ui/format/format-day.ts';

const words = wordsIn('catchUp', catchUpWords);

/** `June 12`: the day of the last visit before the absence, in the reader's calendar. */
export function dayOfAbsence({ sinceMs }: CatchUp): string {
  return formatDayNear(localDay(sinceMs), today.value);
}

/** `7 entries since June 12`, and how many of them are unread unless all are. */
export function describeCatchUp(set: CatchUp): string {
  const { entries, unread } = set;
  return unread < entries.length
    ? words().sinceUnread(entries.length, dayOfAbsence(set), unread)
    : words().since(entries.length, dayOfAbsence(set));
}
