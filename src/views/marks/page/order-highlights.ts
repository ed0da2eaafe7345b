import type { Highlight } from '../../../model/reader/reader-data.ts';

/** An entry's highlights in the order of its text; notes to the whole come last. */
export function orderHighlights(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort(({ anchor: a }, { anchor: b }) =>
    a && b ? a.block - b.block || a.start - b.start : Number(a === null) - Number(b === null),
  );
}
