import type { Entry } from '../model/entry.ts';
import type { FeedFailure } from '../model/sync-outcome.ts';
import { detectFeed } from './detect-feed.ts';
import { type FeedHabits, feedHabits } from './feed-habits.ts';
import type { FeedDetails } from './formats/feed-details.ts';
import { parseXmlFeed } from './formats/parse-xml-feed.ts';
import { identifyEntries, type ReadItem } from './identify-entries.ts';
import type { Item } from './item.ts';
import { parseEntry } from './parse-entry.ts';
import { noteLack, type TableName, tables, takeLacks } from './tables.ts';
import { decodeText } from './text/decode-text.ts';

/** What a document turned out to be. */
export type ParsedFeed =
  | ({
      kind: 'feed';
      /** In document order, identities and slugs unique; none for a feed without items, which is no failure. */
      entries: Entry[];
      /** Items that could not be read. */
      skipped: number;
    } & Omit<FeedDetails, 'dates'>)
  | { kind: 'failed'; failure: FeedFailure };

export interface ParseFeedContext {
  /** Absolute URL that the bytes came from. */
  feedUrl: string;
  /** The feed's real address where `feedUrl` is a relay's or a copy's: what its relative addresses are meant from. */
  sourceUrl?: string | null;
  contentType: string | null;
  /** Called after every hundredth entry, and before them, while items are taken apart: a long feed takes seconds. */
  onProgress?: ((entriesSoFar: number) => void) | undefined;
  /**
   * Called at the end for every table that the document needs and that is not there: what was read is not what it will
   * be with the table. Where it `mayWait`, only instants and zones are; what is seen of the entries is the same.
   */
  onLack?: ((table: TableName, mayWait: boolean) => void) | undefined;
}

/** Items taken apart between two words of progress. */
const itemsAtOnce = 1_000;

/**
 * A feed's bytes -> its entries. RSS 2.0, RSS 1.0, Atom and JSON Feed, told apart by what they hold and not by what the
 * server calls them. A document that broke off gives its whole items, never the half one, and is not `complete`. Pure
 * but for the callbacks, and the same with all tables at hand (load-tables.ts); never throws on any bytes.
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
  const { read, skipped } = readItems(items, dates, context);
  const entries = identifyEntries(read);
  if (entries.length === 0 && (skipped > 0 || !details.complete)) return failed({ kind: 'no-entries' });
  return { kind: 'feed', ...ownDetails, entries, skipped };
}

/** The items are read only when all are there: what one means can hang on the others. */
function readItems(
  items: readonly (Item | null)[],
  feedDates: readonly string[],
  { feedUrl, onProgress }: ParseFeedContext,
): { read: ReadItem[]; skipped: number } {
  const readable = items.filter((item) => item !== null);
  const habits = feedHabits(readable, feedDates);
  const read: ReadItem[] = [];
  let skipped = 0;
  for (const item of items) {
    const entry = item && readEntry(item, feedUrl, habits);
    if (!item || !entry) {
      skipped += 1;
      continue;
    }
    read.push({ guid: item.guid, link: item.link, entry });
    if (read.length % 100 === 0) onProgress?.(read.length);
  }
  return { read, skipped };
}

function readEntry(item: Item, feedUrl: string, habits: FeedHabits): Entry | null {
  try {
    return parseEntry(item, { feedUrl, habits });
  } catch {
    return null; // One item that nobody foresaw must not take its siblings with it.
  }
}

/** Takes a document apart; what its items mean, parse-entry.ts tells. Exported for the build. */
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
