import type { Body, Inline } from '../../model/entry/body.ts';
import { readableText } from '../text/readable-text.ts';
import { cutInlines, trimInlines } from './cut-inlines.ts';

interface Line {
  inlines: Inline[];
  text: string;
}

/** A line longer than this is a paragraph: no verse is that long, and no editor wraps there. */
const longLine = 120;

/**
 * Parses plain text into paragraphs. Blank lines separate paragraphs; in a text without any, every line is a
 * paragraph. Lines that an editor wrapped at a fixed width are joined again; other short lines between blank ones
 * keep their breaks.
 */
export function parsePlainText(text: string): Body {
  const lines = readableText(text).split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  return paragraphsFromLines(lines.map((line) => lineOf([{ kind: 'text', text: line }])));
}

/** Like {@link parsePlainText}, for a line of inlines whose breaks and line feeds are like line ends in text. */
export function paragraphsFromText(inlines: readonly Inline[]): Body {
  return paragraphsFromLines(splitAt(inlines, /[\n\u2028]/g));
}

/** Splits a paragraph at its breaks if they separate lines too long for a verse; other breaks stay. */
export function paragraphsFromBreaks(inlines: readonly Inline[]): Body {
  const paragraphs: Inline[][] = [];
  let isVerse = false;
  for (const line of splitAt(inlines, /\u2028/g)) {
    if (line.text === '') continue;
    const last = paragraphs.at(-1);
    if (isVerse && last) append(last, { kind: 'break' }, line);
    else paragraphs.push([...line.inlines]);
    isVerse = line.text.length <= longLine;
  }
  return paragraphs.map((children) => ({ kind: 'paragraph', children }));
}

function splitAt(inlines: readonly Inline[], lineEnd: RegExp): Line[] {
  const text = inlines.map(flatText).join('');
  const ends = [...text.matchAll(lineEnd)].flatMap(({ index }) => [index, index + 1]);
  // Every second piece is a line end.
  const pieces = cutInlines(inlines, ends).filter((_, index) => index % 2 === 0);
  return pieces.map(lineOf);
}

function lineOf(inlines: Inline[]): Line {
  const trimmed = trimInlines(inlines);
  return { inlines: trimmed, text: trimmed.map(flatText).join('') };
}

function flatText(inline: Inline): string {
  if (inline.kind === 'break') return '\u2028';
  return 'text' in inline ? inline.text : inline.children.map(flatText).join('');
}

function paragraphsFromLines(lines: readonly Line[]): Body {
  const usesBlankLines = /\S\n+\n\S/.test(lines.map(({ text }) => text).join('\n'));
  const width = wrapWidth(lines);
  const paragraphs: Inline[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.text !== '') {
      const last = paragraphs.at(-1);
      if (last === undefined || before === null) paragraphs.push([...line.inlines]);
      else if (isWrapped(before, line, width)) append(last, { kind: 'text', text: ' ' }, line);
      else if (!usesBlankLines || before.text.length > longLine) paragraphs.push([...line.inlines]);
      else append(last, { kind: 'break' }, line);
    }
    before = line.text === '' ? null : line;
  }
  return paragraphs.map((children) => ({ kind: 'paragraph', children }));
}

// One by one: a call takes no more than some hundred thousand arguments.
function append(paragraph: Inline[], between: Inline, line: Line): void {
  paragraph.push(between);
  for (const inline of line.inlines) paragraph.push(inline);
}

/** Whether the next line's first word would not have fitted on this line. */
function isWrapped(line: Line, next: Line, width: number | null): boolean {
  if (width === null || line.text === '' || next.text === '') return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.text.length + 1 + firstWord.length > width && !/^(?:[-*•·]|\d+[.)])$/.test(firstWord);
}

/** The width at which an editor wrapped the text, or null if most line ends seem intended. */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (width < 40 || width > longLine) return null;
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.text === '' || next.text === '' ? [] : [{ line, next }];
  });
  const wrapped = pairs.filter(({ line, next }) => isWrapped(line, next, width));
  const sentenceEnds = wrapped.filter(({ line }) => /[.!?…:]["”’')\]]*$/.test(line.text));
  const looksWrapped = wrapped.length >= 2 && wrapped.length * 2 >= pairs.length;
  return looksWrapped && sentenceEnds.length * 5 <= wrapped.length * 2 ? width : null;
}
