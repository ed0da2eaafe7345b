import type { FlatBody, Range } from './flatten-body.ts';

/** A label of the journal's form, found in a flat body. */
export interface LabelMatch<Name extends string> {
  name: Name;
  /** Where the markers before it on its line begin, else as `start`. */
  from: number;
  start: number;
  /** After the label and its colon. */
  end: number;
  /** A colon follows it, or it is emphasised, a heading or a row's first cell. */
  isMarked: boolean;
  /** Only markers, quotation marks and white space precede it on its line. */
  isLineStart: boolean;
  /** It is all there is on its line. */
  isWholeLine: boolean;
}

/** More than any list marker takes up. */
const lineReach = 20;
const markers = /^[\s\-–—•·*|>#_]*$/;

/** The labels of a form, prepared for searching. */
export interface LabelSet<Name extends string> {
  names: readonly Name[];
  pattern: RegExp;
}

/** From names and the words of their labels, in which a space matches any white space inside a line. */
export function labelSet<Name extends string>(labels: Readonly<Record<Name, string>>): LabelSet<Name> {
  const names = Object.keys(labels) as Name[];
  const words = names.map((name) => `(${labels[name].replaceAll(' ', '[ \\t\\n\\u00a0]+')})`).join('|');
  return { names, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') };
}

/** Every position in a range of a flat body's text where one of the labels occurs as a whole word. */
export function findLabels<Name extends string>(
  flat: FlatBody,
  { names, pattern }: LabelSet<Name>,
  stretch: Range,
): LabelMatch<Name>[] {
  return [...flat.text.slice(stretch.start, stretch.end).matchAll(pattern)].flatMap((match) => {
    const name = names.find((_, index) => match[index + 1] !== undefined);
    const start = stretch.start + match.index;
    return name === undefined ? [] : [describe(flat, name, start, start + match[0].length)];
  });
}

function describe<Name extends string>(
  flat: FlatBody,
  name: Name,
  start: number,
  wordEnd: number,
): LabelMatch<Name> {
  const colon = /^[*_ \u00a0\n]*[:：][*_]*/.exec(flat.text.slice(wordEnd, wordEnd + 8));
  const end = wordEnd + (colon?.[0].length ?? 0);
  const lineStart = lineStartOf(flat.text, start);
  const isLineStart = markers.test(flat.text.slice(lineStart, start));
  const rest = /^[^\n\u2028\u2029]*/.exec(flat.text.slice(end, end + 200))?.[0] ?? '';
  return {
    name,
    from: isLineStart ? lineStart : start,
    start,
    end,
    isMarked: colon !== null || isEmphasised(flat, start, wordEnd),
    isLineStart,
    isWholeLine: isLineStart && /^[\s*_]*$/.test(rest),
  };
}

function isEmphasised(flat: FlatBody, start: number, wordEnd: number): boolean {
  return flat.marks.some((mark) => {
    if (mark.start > start || mark.end < wordEnd || mark.end - mark.start > wordEnd - start + 20)
      return false;
    const around = flat.text.slice(mark.start, start) + flat.text.slice(wordEnd, mark.end);
    return /^[\s:：.–—-]*$/.test(around);
  });
}

/** Where the line of an offset begins, or in a longer line a position shortly before the offset. */
function lineStartOf(text: string, offset: number): number {
  const reach = Math.max(0, offset - lineReach);
  const head = text.slice(reach, offset);
  const last = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\u2028'), head.lastIndexOf('\u2029'));
  return reach + last + 1;
}
