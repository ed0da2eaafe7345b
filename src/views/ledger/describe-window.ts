import { daysLeft, type Expectation } from '../../model/expectation.ts';
import { formatDayNear } from '../ui/format-day.ts';

const dayMs = 86_400_000;

export interface WindowWords {
  /** Where the window stands, under its bar: `Closed July 29`, `Until September 25`, `Opens tomorrow`. */
  window: string;
  /** How far its last day is from today: `64 days left`, `3 days ago`; empty where the window says it. */
  distance: string;
}

/** An expectation's window as seen from a day, in a few words. Days are `YYYY-MM-DD`. */
export function describeWindow({ from, to }: Pick<Expectation, 'from' | 'to'>, today: string): WindowWords {
  const left = daysLeft({ to }, today);
  if (to === null || left === null) return { window: 'No date was given', distance: 'Open' };
  if (left < 0) return { window: `Closed ${dayWords(to, today)}`, distance: left === -1 ? '' : ago(-left) };
  return { window: describeComing(from ?? to, to, today), distance: describeLeft(left) };
}

function describeComing(from: string, to: string, today: string): string {
  if (from > today) return `Opens ${dayWords(from, today)}`;
  return to === today ? 'Closes today' : `Until ${dayWords(to, today)}`;
}

function describeLeft(left: number): string {
  if (left === 0) return 'Last day';
  return left === 1 ? '1 day left' : `${left.toLocaleString('en')} days left`;
}

function ago(days: number): string {
  return `${days.toLocaleString('en')} days ago`;
}

function dayWords(day: string, today: string): string {
  if (day === shift(today, -1)) return 'yesterday';
  return day === shift(today, 1) ? 'tomorrow' : formatDayNear(day, today);
}

/** The day so many days after another. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
