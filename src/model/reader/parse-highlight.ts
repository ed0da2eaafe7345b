import { isCount, isId, isInstantMs, isObject, type JsonObject } from '../text/json-checks.ts';
import type { Highlight, HighlightColour, SavedMark, TextAnchor } from './reader-data.ts';

/** All colours, in the order of the choice. */
export const highlightColours: readonly HighlightColour[] = ['sun', 'leaf', 'sky'];

/** A file's saved mark, or null if it is invalid. */
export function parseSavedMark({ id, isSaved, atMs }: JsonObject): SavedMark | null {
  return isId(id) && typeof isSaved === 'boolean' && isInstantMs(atMs) ? { id, isSaved, atMs } : null;
}

/** A file's highlight or note, or null if it is invalid. */
export function parseHighlight(item: JsonObject): Highlight | null {
  const { id, entry, note, createdAtMs, changedAtMs, isRemoved } = item;
  const colour = highlightColours.find((known) => known === item.colour);
  const anchor = item.anchor === null ? null : parseAnchor(item.anchor);
  const more = item.more === undefined ? [] : parseAnchors(item.more);
  if (!isId(id) || !isId(entry) || anchor === undefined || colour === undefined) return null;
  if (more === undefined || (anchor === null && more.length > 0)) return null;
  if (typeof note !== 'string' || typeof isRemoved !== 'boolean') return null;
  if (!isInstantMs(createdAtMs) || !isInstantMs(changedAtMs)) return null;
  const reach = more.length > 0 ? { more } : {};
  return { id, entry, anchor, ...reach, colour, note, createdAtMs, changedAtMs, isRemoved };
}

function parseAnchors(value: unknown): TextAnchor[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const anchors = value.map(parseAnchor);
  return anchors.every((anchor) => anchor !== undefined) ? anchors : undefined;
}

/** Undefined if it is invalid. */
function parseAnchor(value: unknown): TextAnchor | undefined {
  if (!isObject(value)) return undefined;
  const { block, start, end, quote, prefix, suffix } = value;
  if (!isCount(block) || !isCount(start) || !isCount(end) || end <= start) return undefined;
  if (!isId(quote) || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  return { block, start, end, quote, prefix, suffix };
}
