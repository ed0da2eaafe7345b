import { isDay } from '../model/calendar/calendar-day.ts';
import { eachTerm } from './each-term.ts';

/** A range of the query, in UTF-16 units, `end` exclusive. */
export interface QuerySpan {
  start: number;
  end: number;
}

export type ReaderSet = 'unread' | 'read' | 'saved' | 'noted';

/** A condition on entries, or its opposite if it is excluded; `text` is the value as it was typed. */
export type SearchFilter = QuerySpan & { text: string; isExcluded: boolean } & (
    | { kind: 'place' | 'state'; words: string }
    /** A year, month or day, which is itself not included. */
    | { kind: 'before' | 'after'; day: string }
    | { kind: 'is'; set: ReaderSet }
  );

/** A filter that cannot be parsed. `empty`: its value has not been typed yet. */
export type FilterFault = QuerySpan & {
  kind: 'fault';
  reason: 'empty' | 'no-day' | 'unknown-set';
  /** `before`. */
  key: string;
  text: string;
};

const sets: readonly ReaderSet[] = ['unread', 'read', 'saved', 'noted'];

/** Parses a filter's folded value; `text` and `span` are its part of the query, including a minus before it. */
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

/** Folded terms separated by single spaces, for comparing places. */
export function termsOf(text: string): string {
  const terms: string[] = [];
  eachTerm(text, 0, (term) => terms.push(term));
  return terms.join(' ');
}

/** An existing year, month or day. */
function isPeriod(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}
