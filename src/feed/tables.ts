import type { Coordinates } from '../model/coordinates.ts';
import type { FeedParser } from './formats/feed-details.ts';
import type { XmlElement } from './formats/xml-element.ts';
import type { MathReader } from './html/math-reader.ts';

/**
 * `zones`: which time zone a place is in; `names`: all of HTML's named references; `json`, `gml`,
 * `math`: what reads JSON Feeds, shapes of GML, formulas.
 */
export type TableName = 'zones' | 'names' | 'json' | 'gml' | 'math';

/** What is too heavy for every feed to wait for: null and false until load-tables.ts has brought them. */
export const tables: {
  /** The IANA time zone at a latitude and a longitude. */
  zoneAt: ((lat: number, lng: number) => string) | null;
  hasAllNames: boolean;
  /** As `parseJsonFeed` of formats/, which needs the tables itself. */
  parseJsonFeed: FeedParser | null;
  placeOfGml: ((shape: XmlElement, outerSrs: string) => Coordinates | null) | null;
  MathReader: typeof MathReader | null;
} = { zoneAt: null, hasAllNames: false, parseJsonFeed: null, placeOfGml: null, MathReader: null };

/** What was lacked since it was last asked, each with whether what was read can be shown until it is there. */
const lacked = new Map<TableName, boolean>();

/** Notes that something is read otherwise than it will be with the table. `mayWait`: what is seen of it is the same. */
export function noteLack(table: TableName, { mayWait = false } = {}): void {
  lacked.set(table, mayWait && lacked.get(table) !== false);
}

/** Gives what was noted, and forgets it. */
export function takeLacks(): Map<TableName, boolean> {
  const taken = new Map(lacked);
  lacked.clear();
  return taken;
}
