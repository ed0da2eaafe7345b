import { parseEntry } from '../../feed/entry/parse-entry.ts';
import { feedHabits } from '../../feed/feed-habits.ts';
import type { Item } from '../../feed/item.ts';
import { type ParseFeedContext, parseDocument } from '../../feed/parse-feed.ts';
import { decodeText } from '../../feed/text/decode-text.ts';
import { readableLine } from '../../feed/text/readable-text.ts';

/** An item of a feed that is no entry. */
export interface SkippedItem {
  /** Its place in the document, the first is 1. */
  number: number;
  /** Null if it has none, or none that can be read. */
  title: string | null;
  /** What else tells which one it is: its id, its address or its date; null without. */
  mark: string | null;
  /** Why, as the end of a sentence that begins with it. */
  reason: string;
}

/**
 * Which items of a feed are skipped, and why: the parser counts them only, since the app has no use for more. `bytes`
 * are unpacked. As pure as the parser, and like it in need of the tables (load-tables.ts).
 */
export function findSkipped(
  bytes: Uint8Array,
  { contentType, feedUrl, sourceUrl }: ParseFeedContext,
): SkippedItem[] {
  const text = decodeText(bytes, contentType).replace(/^[\s\0]+/, '');
  const items: (Item | null)[] = [];
  const details = parseDocument(text, sourceUrl ?? feedUrl, (item) => items.push(item));
  if (typeof details === 'string') return [];
  const readable = items.filter((item) => item !== null);
  const habits = feedHabits(readable, details.dates ?? []);
  return items.flatMap((item, index): SkippedItem[] => {
    const number = index + 1;
    if (item === null) return [{ number, title: null, mark: null, reason: 'cannot be read as an item' }];
    const reason = reasonToSkip(() => parseEntry(item, { feedUrl, habits }));
    const { guid, link, published, title } = item;
    const mark = guid ?? link ?? published;
    return reason === null ? [] : [{ number, title: readableLine(title ?? ''), mark, reason }];
  });
}

function reasonToSkip(parse: () => object | null): string | null {
  try {
    return parse() === null ? 'has no title, no text, no picture, no place and no link' : null;
  } catch (error) {
    // A defect of ours: the app leaves such an item out as well.
    return `could not be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
