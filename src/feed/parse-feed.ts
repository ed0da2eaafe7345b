import type { Entry } from '../model/entry/entry.ts';
import type { FeedFailure } from '../model/journal/sync-outcome.ts';
import { detectFeed } from './detect-feed.ts';
import { identifyEntries, type ReadItem } from './entry/identify-entries.ts';
import { parseEntry } from './entry/parse-entry.ts';
import { type FeedHabits, feedHabits } from './feed-habits.ts';
import type { FeedDetails } from './formats/feed-details.ts';
import { parseXmlFeed } from './formats/parse-xml-feed.ts';
import type { Item } from './item.ts';
import { noteLack, type TableName, tables, takeLacks } from './tables.ts';
import { decodeText } from './text/decode-text.ts';

/** The result of parsing a document. */
export interface ReadFeed extends Omit<FeedDetails, 'dates'> {
  kind: 'feed';
  /** In document order, with unique identities and slugs; empty for a feed without items, which is not a failure. */
  entries: Entry[];
  /** Items that could not be parsed. */
  skipped: number;
}

export type ParsedFeed = ReadFeed | { kind: 'failed'; failure: FeedFailure };

export interface ParseFeedContext {
  /** Absolute URL that the bytes came from. */
  feedUrl: string;
  /**
   * The feed's real address if `feedUrl` is a relay's or a copy's: relative addresses in it are resolved against it.
   */
  sourceUrl?: string | null;
  contentType: string | null;
  /** Called after every hundredth entry, and before them, while items are extracted: a long feed takes seconds. */
  onProgress?: ((entriesSoFar: number) => void) | undefined;
  /**
   * Called at the end for every table that the document needs and that is not loaded: the result will differ with the
   * table. If it `mayWait`, only instants and zones will; what is seen of the entries is the same.
   */
  onLack?: ((table: TableName, mayWait: boolean) => void) | undefined;
}

/** Items extracted between two progress reports. */
const itemsAtOnce = 1_000;

/**
 * Parses a feed's bytes into its entries. RSS 2.0, RSS 1.0, Atom and JSON Feed, distinguished by their content and
 * not by the server's media type. A document that broke off gives its whole items, never the half one, and is not
 * `complete`. Pure except for the callbacks, and deterministic given all tables (load-tables.ts); never throws on any
 * bytes.
 */
export function parseFeed(bytes: Uint8Array, context: ParseFeedContext): ParsedFeed {
  takeLacks();
  const parsed = parseText(bytes, context);
  for (const [table, mayWait] of takeLacks()) context.onLack?.(table, mayWait);
  return parsed;
}

function parseText(bytes: Uint8Array, context: ParseFeedContext): ParsedFeed {
  const text = decodeText(bytes, context.contentType).replace(/^[\s\0]+/, '');
  if (text === '') return failed({ kind: 'empty' });
  const items: (Item | null)[] = [];
  const details = parseDocument(text, context.sourceUrl ?? context.feedUrl, (item) => {
    items.push(item);
    if (items.length % itemsAtOnce === 0) context.onProgress?.(0);
  });
  if (details === 'page') return failed({ kind: 'html' });
  if (details === 'other') return failed({ kind: 'not-a-feed' });
  const { dates = [], ...ownDetails } = details;
  const { read, skipped } = parseItems(items, dates, context);
  const entries = identifyEntries(read);
  if (entries.length === 0 && (skipped > 0 || !details.complete)) return failed({ kind: 'no-entries' });
  return { kind: 'feed', ...ownDetails, entries, skipped };
}

/** The items are parsed only when all are there: what one means may depend on the others. */
function parseItems(
  items: readonly (Item | null)[],
  feedDates: readonly string[],
  { feedUrl, onProgress }: ParseFeedContext,
): { read: ReadItem[]; skipped: number } {
  const readable = items.filter((item) => item !== null);
  const habits = feedHabits(readable, feedDates);
  const read: ReadItem[] = [];
  let skipped = 0;
  for (const item of items) {
    const entry = item && entryOf(item, feedUrl, habits);
    if (!item || !entry) {
      skipped += 1;
      continue;
    }
    read.push({ guid: item.guid, link: item.link, entry });
    if (read.length % 100 === 0) onProgress?.(read.length);
  }
  return { read, skipped };
}

function entryOf(item: Item, feedUrl: string, habits: FeedHabits): Entry | null {
  try {
    return parseEntry(item, { feedUrl, habits });
  } catch {
    return null; // One unforeseen item must not take the others with it.
  }
}

/** Extracts the items of a document, which parse-entry.ts then interprets. Exported for the build. */
export function parseDocument(
  text: string,
  feedUrl: string,
  onItem: (item: Item | null) => void,
): FeedDetails | 'page' | 'other' {
  const found = detectFeed(text);
  switch (found.kind) {
    case 'xml':
      return parseXmlFeed(text, feedUrl, onItem) ?? 'other';
    case 'json':
      if (!tables.parseJsonFeed) noteLack('json');
      return tables.parseJsonFeed?.(text.slice(found.start), feedUrl, onItem) ?? 'other';
    default:
      return found.kind;
  }
}

function failed(failure: FeedFailure): ParsedFeed {
  return { kind: 'failed', failure };
}
