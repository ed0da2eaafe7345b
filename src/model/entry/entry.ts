import type { Coordinates } from '../place/coordinates.ts';
import type { Body } from './body.ts';

/**
 * The order of the journal: ascending keys run from the newest entry to the oldest, so that the newest come first
 * from an IndexedDB range without a cursor. `[-instantMs, -(number or 0), rank, id]`; entries that share instant and
 * number with no other have no rank. An entry without a date has instant and number of its neighbour in the feed.
 */
export type EntryOrder = [number, number, string] | [number, number, number, string];

/** One entry of the journal, as the feed gave it. Dates and times are local to the place, never to the reader. */
export interface Entry {
  /** Identity within the journal: `guid:…`, else `link:…`, else `hash:…`. Opaque; never changes with the text. */
  id: string;
  /** The entry's segment in the address: its number as written (`0090`), else a stable slug of its id. Unique. */
  slug: string;
  /** The number as the journal writes it (`0090`), or null for a post without one. */
  number: string | null;
  title: string;
  /** Place date, `YYYY-MM-DD`, or null if neither header nor feed gives one. */
  date: string | null;
  /** The date as written (`Thursday, June 25, 2026`), or null. */
  dateText: string | null;
  /** Local time as written, without the word local (`13:45`), or null. */
  localTime: string | null;
  /** IANA zone of the origin (`America/Los_Angeles`), or null without an origin. */
  timeZone: string | null;
  /** The instant of date and local time, in ms since 1970 UTC; if they are missing the feed's date, else 0. */
  instantMs: number;
  origin: Coordinates | null;
  /** Where `origin` came from: an element of the feed takes precedence over the header's coordinates. */
  originSource: 'feed' | 'header' | null;
  /** The header's coordinates as written (`34.0522° N, 118.2437° W`), or null. */
  originText: string | null;
  /** Routed through: `Los Angeles, California, USA`. */
  place: string | null;
  /** The journal's state: `still`, `moving`, … */
  state: string | null;
  body: Body;
  /** `Today I noticed`, without the label. */
  noticed: string | null;
  /** `Tomorrow I expect`, without the label. */
  expects: string | null;
  /** Whether the feed has more of the text than is stored here: there is a limit. Missing if it has not. */
  isCut?: true;
  permalink: string | null;
  /** ISO 8601 with offset or Z, as the feed gave them, or null. */
  published: string | null;
  updated: string | null;
  /** Its rank in the feed among entries of the same instant and number, ascending; missing if there is no other. */
  rank?: number;
  /** Of an entry without a date: the first two parts of its neighbour's order in the feed. */
  beside?: readonly [number, number];
  /**
   * Hash of everything a reader can see except for addresses: if it changes under the same id, the text was revised.
   */
  contentHash: string;
  /** Hash of everything that is stored, including addresses, which are updated silently. */
  fullHash: string;
}

/** What a list row, a marker and a neighbour link need of an entry; small, so that 10,000 fit in memory. */
export interface EntrySummary {
  order: EntryOrder;
  id: string;
  slug: string;
  number: string | null;
  title: string;
  date: string | null;
  localTime: string | null;
  instantMs: number;
  origin: Coordinates | null;
  place: string | null;
  state: string | null;
  /** The first words of the prose that are not already in the title, at most 160 characters, cut at a word. */
  firstLine: string;
  /** Words in the body, for the reading time. */
  words: number;
}

/** The entry's place in the journal's order; see {@link EntryOrder}. */
export function orderOf(entry: Pick<Entry, 'instantMs' | 'number' | 'id' | 'rank' | 'beside'>): EntryOrder {
  const { instantMs, number, id, rank } = entry;
  const own = [-instantMs, -(number === null ? 0 : Number.parseInt(number, 10) || 0)] as const;
  const [instant, count] = instantMs === 0 ? (entry.beside ?? own) : own;
  return rank === undefined ? [instant, count, id] : [instant, count, rank, id];
}
