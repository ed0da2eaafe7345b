import type { Thread } from '../../model/thread.ts';
import { formatDay, formatMonth } from '../ui/format-day.ts';

/** What a thread's entries have in common, in a sentence's words: `12 entries written within 50 km of Trieste`. */
export function describeThread({ kind, name, entries }: Thread): string {
  const many = `${entries.length.toLocaleString('en')} ${entries.length === 1 ? 'entry' : 'entries'}`;
  switch (kind) {
    case 'name':
    case 'subject':
      return `Met in ${many}`;
    case 'place':
      return `${many} written within 50 km of ${name}`;
    case 'state':
      return `${many} whose state is “${name}”`;
    case 'light':
      return `${many} written ${lightPhrases.get(name) ?? `by ${name}`}`;
  }
}

const lightPhrases = new Map([
  ['dawn', 'at dawn'],
  ['dusk', 'at dusk'],
  ['night', 'at night'],
  ['midnight sun', 'under the midnight sun'],
]);

/** From its first to its last entry: `March 1 – October 20, 2026`; null where no entry has a date. */
export function describeSpan({ firstDate, lastDate }: Thread): string | null {
  if (firstDate === null || lastDate === null) return null;
  const [firstYear, lastYear] = [yearOf(firstDate), yearOf(lastDate)];
  if (firstDate === lastDate) return `${formatDay(firstDate)}, ${firstYear}`;
  const first = firstYear === lastYear ? formatDay(firstDate) : `${formatDay(firstDate)}, ${firstYear}`;
  return `${first} – ${formatDay(lastDate)}, ${lastYear}`;
}

function yearOf(day: string): string {
  return formatMonth(day.slice(0, 7)).split(' ').at(-1) ?? '';
}
