import { isDay } from '../model/calendar-day.ts';
import { eachTerm } from './each-term.ts';

/** Where in the query something stands, in UTF-16 units, `end` exclusive. */
export interface QuerySpan {
  start: number;
  end: number;
}

export type ReaderSet = 'unread' | 'read' | 'saved' | 'noted';

/** What entries must be, or must not be where it is excluded; `text` is the value as it was typed. */
export type SearchFilter = QuerySpan & { text: string; isExcluded: boolean } & (
    | { kind: 'place' | 'state'; words: string }
    /** A year, month or day, which is itself left out. */
    | { kind: 'before' | 'after'; day: string }
    | { kind: 'is'; set: ReaderSet }
  );

/** A filter that cannot be read. `empty`: its value is still to come. */
export type FilterFault = QuerySpan & {
  kind: 'fault';
  reason: 'empty' | 'no-day' | 'unknown-set';
  /** `before`. */
  key: string;
  text: string;
};

const sets: readonly ReaderSet[] = ['unread', 'read', 'saved', 'noted'];

/** Reads a filter's folded value; `text` and `span` are what of the query it was made of, a minus before it included. */
export function parseFilter(
  key: string,
  value: string,
  text: string,
  span: QuerySpan & { isExcluded: boolean },
): SearchFilter | FilterFault {
  const fault = (reason: FilterFault['reason']): FilterFault => ({
    kind: 'fault',
    reason,
    key,
    text,
    start: span.start,
    end: span.end,
  });
  if (value === '') return fault('empty');
  if (key === 'place' || key === 'state') {
    const words = termsOf(value);
    return words === '' ? fault('empty') : { kind: key, words, text, ...span };
  }
  if (key === 'before' || key === 'after')
    return isPeriod(value) ? { kind: key, day: value, text, ...span } : fault('no-day');
  const set = sets.find((one) => one === value);
  return set ? { kind: 'is', set, text, ...span } : fault('unknown-set');
}

/** Folded terms with single spaces, as a place is compared. */
export function termsOf(text: string): string {
  const terms: string[] = [];
  eachTerm(text, 0, (term) => terms.push(term));
  return terms.join(' ');
}

/** A year, a month of it or a day of that, that the calendar has. */
function isPeriod(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}
