import type { Thread } from '../model/journal/thread.ts';
import type { ClosingLine } from '../model/ledger/closing-line.ts';

/** A stretch of the journal that has a page of its own. */
export interface Period {
  /** A year `2026`, a month `2026-06` of a year with too many entries for one page, or `undated`. */
  key: string;
  /** How many entries it has. */
  size: number;
}

/**
 * What is on pages that the app does not take over in place but renders again itself. Entries that a screen names are
 * in the summaries of the state beside it.
 */
export type Screen =
  /** The years alone, after the app's own list. */
  | { kind: 'list' }
  /** Either its months, where it is too large for one page, or its entries. Null if there is none before or after. */
  | { kind: 'period'; period: Period; months: Period[]; earlier: Period | null; later: Period | null }
  | { kind: 'map' }
  | { kind: 'places' }
  /** The newest lines, and how many there are in all. */
  | { kind: 'noticed'; lines: (ClosingLine & { noticed: string })[]; size: number }
  | { kind: 'ledger'; lines: ClosingLine[]; size: number }
  | { kind: 'threads'; threads: Thread[] }
  | { kind: 'thread'; thread: Thread }
  | { kind: 'missing' }
  /** What is the reader's own: said to those alone who have no script. */
  | { kind: 'own'; page: OwnPage };

/** Pages that are made on the reader's own device. */
export type OwnPage = 'search' | 'settings' | 'marks' | 'catch-up' | 'on-this-day' | 'share';

/** A screen with the ways to every entry that stand at its end. */
export interface ScreenToRender {
  screen: Screen;
  years: Period[];
}
