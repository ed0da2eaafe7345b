import type { Coordinates } from '../model/place/coordinates.ts';
import type { FeedParser } from './formats/feed-details.ts';
import type { XmlElement } from './formats/xml-element.ts';
import type { MathReader } from './html/math-reader.ts';

/**
 * `zones`: the time zones of places; `names`: all of HTML's named references; `json`, `gml`, `math`: the parsers of
 * JSON Feeds, GML shapes and formulas.
 */
export type TableName = 'zones' | 'names' | 'json' | 'gml' | 'math';

/** What is too heavy for every feed to wait for: null and false until load-tables.ts has loaded it. */
export const tables: {
  /** The IANA time zone at a latitude and a longitude. */
  zoneAt: ((lat: number, lng: number) => string) | null;
  hasAllNames: boolean;
  /** Like `parseJsonFeed` of formats/, which itself needs the tables. */
  parseJsonFeed: FeedParser | null;
  placeOfGml: ((shape: XmlElement, outerSrs: string) => Coordinates | null) | null;
  MathReader: typeof MathReader | null;
} = { zoneAt: null, hasAllNames: false, parseJsonFeed: null, placeOfGml: null, MathReader: null };

/** The tables that were lacking since the last call, each with whether what was parsed can be shown without it. */
const lacked = new Map<TableName, boolean>();

/** Records that something was parsed differently for lack of a table. `mayWait`: what is seen of it is the same. */
export function noteLack(table: TableName, { mayWait = false } = {}): void {
  lacked.set(table, mayWait && lacked.get(table) !== false);
}

/** Returns what was recorded, and clears it. */
export function takeLacks(): Map<TableName, boolean> {
  const taken = new Map(lacked);
  lacked.clear();
  return taken;
}
