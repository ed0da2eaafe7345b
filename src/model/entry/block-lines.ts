import type { Block, Inline } from './body.ts';

/** A line of a block: up to a break, or to the end of an item, cell or paragraph inside of it. */
export interface BlockLine {
  /** Where it starts in the block's text. */
  start: number;
  text: string;
  /** The parts of it that plain text writes differently, in characters of the line, ascending. */
  setApart: SetApartSpan[];
}

export interface SetApartSpan {
  start: number;
  end: number;
  said: string;
  /** Struck words and footnote numbers are not read aloud. */
  isSilent: boolean;
}

/**
 * The lines of a block, and where each starts in the block's text. As in the page, nothing separates the lines: the
 * texts of all lines, joined, are the block's text.
 */
export function blockLines(block: Block): BlockLine[] {
  let start = 0;
  return linesOf(block).map((line) => {
    const placed = { start, ...line };
    start += line.text.length;
    return placed;
  });
}

/** The whole text of a block, which offsets refer to. */
export function blockText(block: Block): string {
  return linesOf(block)
    .map(({ text }) => text)
    .join('');
}

type Line = Omit<BlockLine, 'start'>;

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitAtBreaks(block.children);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'quote':
      return block.children.flatMap(linesOf);
    case 'code':
      return [{ text: block.text, setApart: [] }];
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(splitAtBreaks);
    case 'image':
      return block.caption ? splitAtBreaks(block.caption) : [];
    case 'rule':
      return [];
  }
}

function splitAtBreaks(inlines: readonly Inline[]): Line[] {
  const lines: Line[] = [];
  append(inlines, lines, startLine(lines));
  return lines;
}

function startLine(lines: Line[]): Line {
  const line: Line = { text: '', setApart: [] };
  lines.push(line);
  return line;
}

/** Adds words to a line, and to further lines after breaks; returns the last line. */
function append(inlines: readonly Inline[], lines: Line[], first: Line): Line {
  let line = first;
  for (const inline of inlines) {
    if (inline.kind === 'break') line = startLine(lines);
    else if (inline.kind === 'text' || inline.kind === 'code') line.text += inline.text;
    else {
      const begun = line;
      const start = line.text.length;
      line = append(inline.children, lines, line);
      const said = 'said' in inline ? inline.said : undefined;
      if (said === undefined || line !== begun) continue;
      let isSilent = inline.kind === 'del' || inline.kind === 'jump';
      // An enclosing span covers the ones inside it.
      while ((line.setApart.at(-1)?.start ?? -1) >= start)
        isSilent = line.setApart.pop()?.isSilent || isSilent;
      line.setApart.push({ start, end: line.text.length, said, isSilent });
    }
  }
  return line;
}

/**
 * A range of a line (`end` exclusive) as plain text writes it, or as it is read aloud. A set-apart part that is only
 * half inside the range stays as it is.
 */
export function sayLine(
  { text, setApart }: Pick<BlockLine, 'text' | 'setApart'>,
  { start, end }: { start: number; end: number },
  isAloud = false,
): string {
  let said = '';
  let from = start;
  for (const span of setApart) {
    if (span.start < from || span.end > end) continue;
    said += text.slice(from, span.start) + (isAloud && span.isSilent ? '' : span.said);
    from = span.end;
  }
  return said + text.slice(from, end);
}
