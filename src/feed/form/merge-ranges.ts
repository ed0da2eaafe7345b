import type { Range } from './flatten-body.ts';

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
