import type { ClosingLine } from '../../model/closing-line.ts';
import { formatDayNear } from '../ui/format-day.ts';

const dayMs = 86_400_000;

type Dated = Pick<ClosingLine, 'number' | 'date'>;

export interface ChainWords {
  /** `Yesterday it expected`, without a colon. */
  heading: string;
  /** What lies between the two entries, as a sentence; null where one follows the other. */
  gap: string | null;
}

/** How an entry is introduced that came before another in the journal. Days are the places' own. */
export function describeChain(before: Dated, entry: Dated): ChainWords {
  const days = before.date && entry.date ? daysBetween(before.date, entry.date) : null;
  return {
    heading: `${describeDay(before, entry, days)} it expected`,
    gap: describeGap(before, entry, days),
  };
}

function describeDay(before: Dated, entry: Dated, days: number | null): string {
  if (days === 1) return 'Yesterday';
  if (days === 0) return 'Earlier that day';
  if (!before.date) return before.number ? `In ${before.number}` : 'Before that';
  return `On ${formatDayNear(before.date, entry.date ?? '')}`;
}

/** Where the numbers are without a gap none is said: the journal rested, and nothing is missing. */
function describeGap(before: Dated, entry: Dated, days: number | null): string | null {
  if (before.number && entry.number) return describeMissing(before.number, entry.number);
  if (days !== null && days > 1) return days === 2 ? 'A day lies between.' : `${days - 1} days lie between.`;
  return null;
}

/** The numbers between two, written as the journal writes them. */
function describeMissing(before: string, number: string): string | null {
  const write = (value: number) => String(value).padStart(number.length, '0');
  const [first, last] = [Number(before) + 1, Number(number) - 1];
  if (!(first <= last)) return null;
  return first === last
    ? `${write(first)} is not in this journal.`
    : `${write(first)} to ${write(last)} are not in this journal.`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
