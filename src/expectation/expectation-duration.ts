import type { DayNumber } from '../model/calendar/calendar-day.ts';
import { addMonths, weekdayOf } from '../model/calendar/calendar-month.ts';
import { number, parseNumber } from './expectation-number.ts';
import { matchAt, pattern, type Wording } from './expectation-wording.ts';

/** A length of time counted from a day, from `min` to `max`, both as day numbers. */
export interface Duration {
  min: DayNumber;
  max: DayNumber;
  end: number;
}

const unit =
  'minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century';
const counted = pattern(
  `(?:about |around |roughly |some |perhaps |the )?(?<count>${number})(?: (?:or|to) (?<most>${number})| (?<dash>\\d{1,4}))? (?<working>working |business |calendar )?(?<unit>${unit})(?<or> or (?<orMost>two|three|four|so))?`,
);

/** A counted length at a position, such as "three months" or "a week or two", counted from the day `from`. */
export function parseDuration(wording: Wording, at: number, from: DayNumber): Duration | null {
  const match = matchAt(counted, wording, at);
  if (!match) return null;
  const { count = '', most, dash, working = '', unit: name = '', orMost } = match.groups ?? {};
  const least = parseNumber(count);
  const upTo = parseNumber(most ?? dash ?? (orMost === 'so' ? '' : (orMost ?? '')));
  if (!least) return null;
  const step = (steps: number) =>
    /^(?:working|business)/.test(working) && /^day/.test(name)
      ? addWorkingDays(from, steps)
      : addUnits(from, steps, name);
  // Hours may be over on the same day, or on the next.
  const isHours = name.startsWith('hour');
  return {
    min: isHours ? from + Math.floor(least.min / 24) : step(least.min),
    max: step(upTo?.max ?? least.max),
    end: at + match[0].length,
  };
}

/** This many units after a day; parts of a day count as one, since the line gives no hour to count from. */
export function addUnits(from: DayNumber, count: number, unitName: string): DayNumber {
  if (unitName.startsWith('minute')) return from;
  if (unitName.startsWith('hour')) return from + Math.ceil(count / 24);
  if (/^(?:day|night)/.test(unitName)) return from + Math.ceil(count);
  if (unitName.startsWith('week')) return from + Math.ceil(7 * count);
  if (unitName.startsWith('fortnight')) return from + Math.ceil(14 * count);
  const months = monthsOf(unitName) * count;
  return Number.isInteger(months) ? addMonths(from, months) : addMonths(from, Math.floor(months)) + 15;
}

function monthsOf(unitName: string): number {
  if (unitName.startsWith('month')) return 1;
  if (unitName.startsWith('quarter')) return 3;
  if (unitName.startsWith('year')) return 12;
  return unitName.startsWith('decade') ? 120 : 1200;
}

function addWorkingDays(from: DayNumber, count: number): DayNumber {
  let day = from;
  for (let left = Math.min(count, 1_000); left > 0; ) {
    day += 1;
    if (weekdayOf(day) < 5) left -= 1;
  }
  return day;
}
