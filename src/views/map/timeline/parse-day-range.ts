import { dayNumberOf, isDay } from '../../../model/calendar/calendar-day.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import type { DayRange } from '../points/cluster-entries.ts';
import { formatDayNumber } from '../points/format-days.ts';
import type { DaySpan } from './zoom-span.ts';

const words = wordsIn('map', mapWords);

export type ParsedDayRange =
  | { kind: 'range'; range: DayRange }
  /** What is wrong with which of the two, as a sentence for the reader. */
  | { kind: 'wrong'; field: 'from' | 'to'; words: string };

/**
 * Parses two typed days, as date inputs give them (`2026-06-25`, or an empty string if invalid), into a range.
 *
 * @param life the journal's first and last day, the limits of the range
 */
export function parseDayRange(fromText: string, toText: string, life: DaySpan): ParsedDayRange {
  const fields = [
    ['from', fromText],
    ['to', toText],
  ] as const;
  for (const [field, text] of fields) {
    const fault = faultOf(text, life);
    if (fault) return { kind: 'wrong', field, words: fault };
  }
  const range = { fromDay: dayNumberOf(fromText), toDay: dayNumberOf(toText) };
  if (range.fromDay > range.toDay) return { kind: 'wrong', field: 'to', words: words().dates.backwards };
  return { kind: 'range', range };
}

function faultOf(text: string, { firstDay, lastDay }: DaySpan): string {
  if (!isDay(text)) return words().dates.notWhole;
  const day = dayNumberOf(text);
  if (day < firstDay) return words().dates.begins(formatDayNumber(firstDay));
  return day > lastDay ? words().dates.newest(formatDayNumber(lastDay)) : '';
}
