import { type BlockLine, blockLines, sayLine } from '../entry/block-lines.ts';
import type { Block } from '../entry/body.ts';
import { contextCharacters } from './make-anchor.ts';
import type { LinedQuote } from './text-fragment.ts';

/**
 * A range of a block's text, `end` exclusive, line by line as the page shows it, with up to 32 characters of context
 * before it on its first line and after it on its last. Lines with only white space are left out.
 */
export function lineQuote(block: Block, { start, end }: { start: number; end: number }): LinedQuote {
  const lines = blockLines(block).filter((line) => line.start < end && line.start + line.text.length > start);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { lines: [], prefix: '', suffix: '' };
  const before = first.text.slice(0, Math.max(0, start - first.start));
  const after = last.text.slice(end - last.start);
  const spanIn = (line: BlockLine) => ({
    start: Math.max(0, start - line.start),
    end: Math.min(line.text.length, end - line.start),
  });
  const filled = (texts: string[]) => texts.map((text) => text.trim()).filter((text) => text !== '');
  const isSetApart = lines.some(({ setApart }) => setApart.length > 0);
  const pageLines = () => filled(lines.map((line) => line.text.slice(spanIn(line).start, spanIn(line).end)));
  return {
    lines: filled(lines.map((line) => sayLine(line, spanIn(line)))),
    ...(isSetApart && { pageLines: pageLines() }),
    prefix: before.slice(-contextCharacters),
    suffix: after.slice(0, contextCharacters),
  };
}
