import type { Highlight, HighlightColour, TextAnchor } from '../../model/reader/reader-data.ts';
import { putHighlights } from '../../store/reader/highlights.ts';
import { highlights, showHighlights } from './load-highlights.ts';

/** The parts of a highlight that the reader can change. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note' | 'isRemoved'>>;

/** A new highlight, not stored yet; without any words it is a note to the entry as a whole. */
export function newHighlight(
  entry: string,
  anchors: readonly TextAnchor[],
  { colour, note = '' }: { colour: HighlightColour; note?: string },
): Highlight {
  const atMs = Date.now();
  const [anchor, ...more] = anchors;
  return {
    id: randomId(),
    entry,
    anchor: anchor ?? null,
    ...(more.length > 0 && { more }),
    colour,
    note,
    createdAtMs: atMs,
    changedAtMs: atMs,
    isRemoved: false,
  };
}

/** A random UUID, version 4 of RFC 9562. The browser's own `randomUUID` exists in secure origins only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16)).map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Stores highlights, all or none, and shows them once they are durable. Rejects if the device could not. */
export async function keepHighlights(highlights: readonly Highlight[]): Promise<void> {
  await putHighlights(highlights);
  showHighlights(highlights);
}

/**
 * Like {@link keepHighlights}, with a change applied: returns the changed highlights, dated later than before.
 * Everything that is not in the change stays as it is shown now, which may be newer than `given`, since the sheet or
 * undo may have been opened a while ago.
 */
export async function changeHighlights(
  given: readonly Highlight[],
  change: HighlightChange,
): Promise<Highlight[]> {
  const atMs = Date.now();
  const shown = new Map(highlights.peek().map((highlight) => [highlight.id, highlight]));
  // A removed highlight is not shown: the caller's copy is used.
  const before = given.map((highlight) => shown.get(highlight.id) ?? highlight);
  // The newer date wins: a clock that was set back must not undo what the reader does now.
  const after = before.map((highlight) => ({
    ...highlight,
    ...change,
    changedAtMs: Math.max(atMs, highlight.changedAtMs + 1),
  }));
  await keepHighlights(after);
  return after;
}
