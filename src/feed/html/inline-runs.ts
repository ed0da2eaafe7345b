import type { Inline } from '../../model/entry/body.ts';
import { readableText } from '../text/readable-text.ts';

export type Mark =
  | { kind: 'em' | 'strong' | 'sup' | 'sub' | 'del' | 'ins' }
  | { kind: 'link'; href: string }
  | { kind: 'target'; id: string };

/** The style of a run of text: the marks around it from the outside in, and whether it is code. */
export interface Style {
  marks: readonly Mark[];
  isCode: boolean;
  /** Significant white space: only line ends, or all of it. */
  kept?: 'lines' | 'all' | undefined;
}

/** A run of text in one style, or a line break. Runs of one element share one `Style` object. */
export type Run = { kind: 'text'; text: string; style: Style } | { kind: 'break'; style: Style };

/**
 * HTML's white space, and Unicode's line separators, which would later count as line ends. Single spaces, the most
 * frequent case, are left out.
 */
const whiteSpace = /[\t\n\f\r\u2028\u2029][ \t\n\f\r\u2028\u2029]*| [ \t\n\f\r\u2028\u2029]+/g;
const lineFeed = /[\n\r\u2028\u2029]/;

/**
 * Paragraphs from the runs between two block boundaries: white space is collapsed as in HTML, except that white space
 * with a line feed becomes one line feed (`\n`) instead of a space, since the journal's form may depend on it. Two
 * breaks in a row separate paragraphs. No paragraph is empty, and none begins or ends with white space or a break.
 */
export function paragraphsFromRuns(runs: readonly Run[]): Inline[][] {
  return splitAtDoubleBreaks(collapseWhiteSpace(runs))
    .map((paragraph) => inlinesFromRuns(paragraph, 0))
    .filter((paragraph) => paragraph.length > 0);
}

function collapseWhiteSpace(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let space: { text: string; style: Style } | null = null;
  let isLineStart = true;
  for (const run of runs) {
    if (run.kind === 'break') {
      out.push(run);
      space = null;
      isLineStart = true;
      continue;
    }
    const text = readableText(run.text).replace(whiteSpace, (gap) => (lineFeed.test(gap) ? '\n' : ' '));
    const isSpace = (char: string | undefined) => char === ' ' || char === '\n';
    if (isSpace(text[0])) space = widerSpace(space, { text: text.charAt(0), style: run.style });
    const words = text.slice(isSpace(text[0]) ? 1 : 0, isSpace(text.at(-1)) ? -1 : undefined);
    if (words === '') continue;
    if (space && !isLineStart) pushText(out, space);
    pushText(out, { text: words, style: run.style });
    isLineStart = false;
    space = isSpace(text.at(-1)) ? { text: text.slice(-1), style: run.style } : null;
  }
  return out;
}

/** Of two adjacent spaces the first one's style is kept, and a line feed of either. */
function widerSpace<T extends { text: string }>(first: T | null, second: T): T {
  return first === null ? second : { ...first, text: second.text === '\n' ? '\n' : first.text };
}

function pushText(out: Run[], { text, style }: { text: string; style: Style }): void {
  const last = out.at(-1);
  if (last?.kind === 'text' && last.style === style) last.text += text;
  else out.push({ kind: 'text', text, style });
}

function splitAtDoubleBreaks(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (run.kind === 'break') {
      breaks.push(run);
      continue;
    }
    if (breaks.length > 1) paragraphs.push([]);
    const paragraph = paragraphs.at(-1) ?? [];
    if (paragraph.length > 0) paragraph.push(...breaks);
    paragraph.push(run);
    breaks = [];
  }
  return paragraphs;
}

/** Nests runs by their marks; not deep, since no mark is inside its own kind, and few targets are in each other. */
function inlinesFromRuns(runs: readonly Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  let index = 0;
  while (index < runs.length) {
    const run = runs[index] as Run;
    const mark = run.style.marks[depth];
    let end = index + 1;
    if (mark === undefined) inlines.push(leaf(run));
    else {
      while (runs[end]?.style.marks[depth] === mark) end += 1;
      inlines.push({ ...mark, children: inlinesFromRuns(runs.slice(index, end), depth + 1) });
    }
    index = end;
  }
  return inlines;
}

function leaf(run: Run): Inline {
  if (run.kind === 'break') return { kind: 'break' };
  return { kind: run.style.isCode ? 'code' : 'text', text: run.text };
}
