import { type SetApartSpan, sayLine } from '../../model/entry/block-lines.ts';
import type { Block, Body, Inline } from '../../model/entry/body.ts';
import { writtenMark } from '../html/written-mark.ts';

/** Half open, in UTF-16 units of a flat text. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A body as one string, so that the journal's form can be found whatever its markup: `\n` is a line feed of the
 * source inside a line, {@link lineEnd} a hard line end, {@link blockEnd} separates top-level blocks.
 */
export interface FlatBody {
  text: string;
  /** The range of each top-level block in the text; images and rules are empty. */
  spans: Range[];
  /** Emphasised text, headings and first cells of rows: a label may lack its colon there. */
  marks: Range[];
  links: Range[];
  /** What plain text writes differently, ascending. */
  setApart: SetApartSpan[];
}

const lineEnd = '\u2028';
const blockEnd = '\u2029';

/** The flat text of a body; see {@link FlatBody}. Offsets are valid for {@link cutBody}. */
export function flattenBody(body: Body): FlatBody {
  const flat: FlatBody = { text: '', spans: [], marks: [], links: [], setApart: [] };
  for (const block of body) {
    if (flat.spans.length > 0) flat.text += blockEnd;
    const start = flat.text.length;
    addBlock(flat, block);
    flat.spans.push({ start, end: flat.text.length });
  }
  return flat;
}

/**
 * A range of the flat text as plain text writes it: `10⁶`, struck words marked as such, without the numbers of notes.
 */
export function writtenText(flat: FlatBody, range: Range): string {
  return sayLine(flat, range);
}

function addBlock(flat: FlatBody, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      addInlines(flat, block.children);
      break;
    case 'heading':
      marked(flat, () => addInlines(flat, block.children));
      break;
    case 'code':
      flat.text += block.text;
      break;
    case 'quote':
      addLines(flat, block.children, (child) => addBlock(flat, child));
      break;
    case 'list':
      addLines(flat, block.items.flat(), (child) => addBlock(flat, child));
      break;
    case 'table':
      addTable(flat, block.head, block.rows);
      break;
    default:
  }
}

function addTable(flat: FlatBody, head: Inline[][], rows: Inline[][][]): void {
  const [only] = rows;
  // One row below a row of labels is a record: each label with its value.
  const isRecord = head.length > 1 && rows.length === 1 && only?.length === head.length;
  const lines = isRecord ? head.map((label, index) => [label, only[index] ?? []]) : [head, ...rows];
  const filled = lines.filter((cells) => cells.length > 0);
  addLines(flat, filled, (cells) =>
    cells.forEach((cell, index) => {
      if (index > 0) flat.text += ' ';
      if (index === 0) marked(flat, () => addInlines(flat, cell));
      else addInlines(flat, cell);
    }),
  );
}

function addLines<T>(flat: FlatBody, lines: readonly T[], add: (line: T) => void): void {
  lines.forEach((line, index) => {
    if (index > 0) flat.text += lineEnd;
    add(line);
  });
}

function addInlines(flat: FlatBody, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'code') flat.text += inline.text;
    else if (inline.kind === 'break') flat.text += lineEnd;
    else if (inline.kind === 'em' || inline.kind === 'strong')
      marked(flat, () => addInlines(flat, inline.children));
    else addSetApart(flat, inline);
  }
}

function addSetApart(flat: FlatBody, inline: Extract<Inline, { children: Inline[] }>): void {
  const start = flat.text.length;
  const links = flat.links.length;
  addInlines(flat, inline.children);
  const range = { start, end: flat.text.length };
  const text = flat.text.slice(start);
  const said = saidOf(inline, text, flat.links.length > links);
  if (inline.kind === 'link') flat.links.push(range);
  if (said === undefined) return;
  // An enclosing span covers the ones inside it.
  while ((flat.setApart.at(-1)?.start ?? -1) >= start) flat.setApart.pop();
  flat.setApart.push({ ...range, said, isSilent: false });
}

/** A link in superscript, and a numbered link to a place on a page, lead to a note. */
function saidOf(inline: Inline, text: string, hasLink: boolean): string | undefined {
  switch (inline.kind) {
    case 'link':
      return inline.href.includes('#') && /^\W*\d{1,3}\W*$/.test(text) ? '' : undefined;
    case 'sup':
      return hasLink ? '' : writtenMark(inline.kind, text);
    case 'sub':
    case 'del':
      return writtenMark(inline.kind, text);
    default:
      return undefined;
  }
}

function marked(flat: FlatBody, add: () => void): void {
  const start = flat.text.length;
  add();
  flat.marks.push({ start, end: flat.text.length });
}
