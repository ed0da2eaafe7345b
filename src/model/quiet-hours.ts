import { isObject } from './json-checks.ts';

/** From when until when nothing is shown, by the reader's own clock, `HH:MM`; over midnight where it ends before it begins. */
export interface QuietHours {
  from: string;
  until: string;
}

/** What is offered to whoever wants some. */
export const usualQuietHours: QuietHours = { from: '22:00', until: '07:00' };

/** Quiet hours as they were kept, maybe by another version; null where there are none. */
export function parseQuietHours(value: unknown): QuietHours | null {
  if (!isObject(value)) return null;
  const { from, until } = value;
  return isTime(from) && isTime(until) ? { from, until } : null;
}

/** Whether a moment is within quiet hours: the hour they begin with is, the one they end with is not. */
export function isQuiet(hours: QuietHours | null, at: Date): boolean {
  if (hours === null) return false;
  const [from, until] = [minuteOf(hours.from), minuteOf(hours.until)];
  const now = at.getHours() * 60 + at.getMinutes();
  return from <= until ? from <= now && now < until : from <= now || now < until;
}

/** A time of the day as its field gives it. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
