import type { Period } from './expectation-calendar.ts';
import type { Wording } from './expectation-wording.ts';

/** Where to look for a name. `isToBegin`: of a time that is under way the next one is meant, as in "by March". */
export interface PeriodQuery {
  wording: Wording;
  at: number;
  isToBegin: boolean;
}

/** What a rule's pattern has found by name; `all` is the whole of it. */
export type Groups = Record<string, string | undefined>;
/** A rule's words -> the time that they name, or null; `end` is the position behind them. */
export type Parse = (groups: Groups, query: PeriodQuery & { end: number }) => Period | null;
