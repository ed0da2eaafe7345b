import type { Block, Inline } from './body.ts';

/** A line of a block: what a break, an item, a cell or a paragraph inside of it ends. */
export interface BlockLine {
  /** Where it begins in the block's text. */
  start: number;
  text: string;
  /** What of it plain text puts otherwise, in characters of the line, ascending. */
  setApart: SetApartSpan[];
}

export interface SetApartSpan {
  start: number;
  end: number;
  said: string;
  /** Struck words and the numbers of footnotes are not read aloud. */
  isSilent: boolean;
}

/**
 * The lines of a block, and where each begins in the block's text. That is the text as the page has it, which puts
 * nothing between one line and the next: the texts of all lines, joined, are the block's text.
 */
export function blockLines(block: Block): BlockLine[] {
  let start = 0;
  return linesOf(block).map((line) => {
    const placed = { start, ...line };
    start += line.text.length;
    return placed;
  });
}

/** The whole text of a block, as offsets into it count it. */
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

/** Adds words to a line, and to further ones behind breaks; gives the one that it ended on. */
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
      // What lies around another says it too.
      while ((line.setApart.at(-1)?.start ?? -1) >= start)
        isSilent = line.setApart.pop()?.isSilent || isSilent;
      line.setApart.push({ start, end: line.text.length, said, isSilent });
    }
  }
  return line;
}

/**
 * A stretch of a line (`end` exclusive) as plain text puts it, or as it is read aloud. What is set apart and lies in it
 * by half stays as it stands.
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
