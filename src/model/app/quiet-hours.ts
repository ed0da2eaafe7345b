import { isObject } from '../text/json-checks.ts';

/** When no notes are shown, by the reader's own clock, `HH:MM`; overnight if it ends before it begins. */
export interface QuietHours {
  from: string;
  until: string;
}

/** The suggestion for readers who want some. */
export const usualQuietHours: QuietHours = { from: '22:00', until: '07:00' };

/** Parses stored quiet hours, maybe of another version; null if there are none. */
export function parseQuietHours(value: unknown): QuietHours | null {
  if (!isObject(value)) return null;
  const { from, until } = value;
  return isTime(from) && isTime(until) ? { from, until } : null;
}

/** Whether a moment is within quiet hours: they include their first minute and exclude their last. */
export function isQuiet(hours: QuietHours | null, at: Date): boolean {
  if (hours === null) return false;
  const [from, until] = [minuteOf(hours.from), minuteOf(hours.until)];
  const now = at.getHours() * 60 + at.getMinutes();
  return from <= until ? from <= now && now < until : from <= now || now < until;
}

/** A time of day in the format of its input field. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
