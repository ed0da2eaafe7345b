import type { Period } from './expectation-calendar.ts';
import type { Wording } from './expectation-wording.ts';

/** Where to look for a name. `isToBegin`: of a time that is under way the next one is meant, as in "by March". */
export interface PeriodQuery {
  wording: Wording;
  at: number;
  isToBegin: boolean;
}

/** The named groups of a rule's match; `all` is the whole match. */
export type Groups = Record<string, string | undefined>;
/** A rule's match -> the time that it names, or null; `end` is the position after it. */
export type Parse = (groups: Groups, query: PeriodQuery & { end: number }) => Period | null;
