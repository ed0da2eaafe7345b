import type { StateToRender } from '../../edition/render-protocol.ts';
import { closingLineOf } from '../../expectation/closing-line-of.ts';
import { type Entry, type EntryOrder, type EntrySummary, orderOf } from '../../model/entry/entry.ts';
import { summarizeEntry } from '../../model/entry/summarize-entry.ts';
import { orderByFeed } from '../../model/identity/order-by-feed.ts';
import type { Thread, ThreadMention } from '../../model/journal/thread.ts';
import type { ClosingLine } from '../../model/ledger/closing-line.ts';
import { calendarWords, findThreads, scanEntry } from '../../threads/find-threads.ts';

/** As many rows as the list's page carries. */
const firstRows = 20;
/** The places before an entry that its inset map shows the way from. */
const stopsBefore = 11;
/** Rows of the list beside an entry that are seen at once: those below come with the device's own. */
const rowsWithWords = 7;

/** A journal as it was published at one moment, in its order, with all that its pages say. */
export interface Edition {
  /** Newest first, as are the summaries and lines of the same index. */
  entries: Entry[];
  summaries: EntrySummary[];
  lines: ClosingLine[];
  threads: Thread[];
  /** Entry slug → what it shows of its threads. */
  mentions: ReadonlyMap<string, ThreadMention[]>;
}

/** What a page says beside the entries. */
export interface EditionWords {
  /** The journal's title, where the feed tells it. */
  title: string | null;
  /** The language of the interface: one that we speak. */
  language: string;
  /** BCP 47, of the journal: it tells which words are names of days and months. */
  journalLanguage: string;
}

/** A feed's entries, in the feed's own order, as an edition. */
export function createEdition(feedEntries: readonly Entry[], journalLanguage: string): Edition {
  const entries = orderByFeed(feedEntries, []).sort((one, other) =>
    compareOrders(orderOf(one), orderOf(other)),
  );
  const summaries = entries.map(summarizeEntry);
  const calendar = calendarWords(journalLanguage);
  const sources = entries
    .map((entry, index) => ({ ...(summaries[index] as EntrySummary), terms: scanEntry(entry, calendar) }))
    .reverse();
  const { threads, entries: mentions } = findThreads(sources);
  return {
    entries,
    summaries,
    lines: entries.map(closingLineOf),
    threads,
    mentions: new Map(mentions.map((one) => [one.entry, one.mentions])),
  };
}

/** What the list's page carries. */
export function listState(edition: Edition, words: EditionWords): StateToRender {
  return { ...commonState(edition, words), path: '', summaries: edition.summaries.slice(0, firstRows) };
}

/** What the page of the entry at an index carries. */
export function entryState(edition: Edition, index: number, words: EditionWords): StateToRender {
  const { entries, summaries, lines, mentions } = edition;
  const entry = entries[index] as Entry;
  return {
    ...commonState(edition, words),
    path: `entry/${encodeURIComponent(entry.slug)}`,
    summaries: summaries
      .slice(Math.max(0, index - 1), index + 1 + stopsBefore)
      .map((one, row) => (row < rowsWithWords ? one : { ...one, firstLine: '' })),
    open: {
      entry,
      line: lines[index] ?? null,
      before: lines[index + 1] ?? null,
      mentions: (mentions.get(entry.slug) ?? []).map((mention) => ({ ...mention, count: null })),
    },
  };
}

/** What every page of an edition carries. */
export function commonState(
  { summaries }: Edition,
  { title, language }: EditionWords,
): Omit<StateToRender, 'path' | 'summaries'> {
  return { language, title, size: summaries.length, oldest: summaries.at(-1) ?? null, open: null };
}

/** As IndexedDB compares keys: numbers before strings, and item by item (https://www.w3.org/TR/IndexedDB/#compare-two-keys). */
function compareOrders(one: EntryOrder, other: EntryOrder): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 1;
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return one.length - other.length;
}
