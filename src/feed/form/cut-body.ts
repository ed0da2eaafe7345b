import type { Block, Body, Inline } from '../../model/entry/body.ts';
import { cutInlines, trimInlines } from '../html/cut-inlines.ts';
import type { FlatBody, Range } from './flatten-body.ts';

/** Separators and list markers that mean nothing once what they separated is gone. */
const loose = '·•|*';

/**
 * The body without some ranges of its flat text (ascending, not overlapping). Paragraphs and headings are cut at the
 * character; other blocks are removed only as a whole, if nothing but white space and markers would be left of them.
 */
export function cutBody(body: Body, flat: FlatBody, ranges: readonly Range[]): Body {
  if (ranges.length === 0) return body;
  return body.flatMap((block, index) => {
    const span = flat.spans[index];
    if (span === undefined || span.start === span.end) return [block];
    const touching = ranges.filter(({ start, end }) => start < span.end && end > span.start);
    return touching.length === 0 ? [block] : cutBlock(block, span, touching, flat.text);
  });
}

function cutBlock(block: Block, span: Range, ranges: readonly Range[], text: string): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') {
    return remainder(span, ranges, text) === '' ? [] : [block];
  }
  const local = ranges.map(({ start, end }) => ({
    start: Math.max(0, start - span.start),
    end: Math.min(span.end, end) - span.start,
  }));
  const pieces = cutInlines(
    block.children,
    local.flatMap(({ start, end }) => [start, end]),
  );
  // Every second piece is inside a range.
  const kept = pieces.filter((_, index) => index % 2 === 0).map((piece) => trimInlines(piece, loose));
  const children = kept.filter((piece) => piece.length > 0).flatMap(breakBefore);
  return children.length > 0 ? [{ ...block, children }] : [];
}

function breakBefore(piece: Inline[], index: number): Inline[] {
  return index === 0 ? piece : [{ kind: 'break' }, ...piece];
}

function remainder(span: Range, ranges: readonly Range[], text: string): string {
  let from = span.start;
  let rest = '';
  for (const { start, end } of ranges) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return (rest + text.slice(from, span.end)).replace(/[\s·•|*\-–—,;:]+/g, '');
}

/** Ranges of a text in order, merged if only white space, separators and list markers are between them. */
export function mergeRanges(ranges: readonly Range[], text: string): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && /^[\s·•|,;:*_#>–—-]*$/.test(text.slice(last.end, range.start))) {
      last.end = Math.max(last.end, range.end);
    } else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}
