import type { Excerpt } from '../model/text/excerpt.ts';
import { eachTerm } from './each-term.ts';
import type { SearchUnit } from './parse-search.ts';
import { type AnnotatedEntry, type EntryField, excerptLines, type SearchLine } from './search-lines.ts';

/** An excerpt of one of an entry's lines with the matches in it. */
export interface EntryExcerpt {
  field: EntryField;
  parts: Excerpt[];
}

/** A unit as it was matched: with the words that replace a misspelt one. */
export interface MetUnit extends SearchUnit {
  corrections: readonly string[] | null;
}

const before = 40;
const maxLength = 150;

interface Mark {
  start: number;
  end: number;
  unit: number;
}

/**
 * The excerpt of an entry that shows the most matches, all of them marked. If there is nothing to mark, the entry's
 * beginning.
 */
export function cutExcerpt(entry: AnnotatedEntry, units: readonly MetUnit[]): EntryExcerpt | null {
  let best: { line: SearchLine; marks: Mark[]; from: number; unitCount: number } | null = null;
  for (const line of excerptLines(entry)) {
    const marks = findMarks(line.text, units);
    const { from, unitCount } = bestWindow(marks);
    if (!best || unitCount > best.unitCount) best = { line, marks, from, unitCount };
  }
  return best && { field: best.line.field, parts: cut(best.line.text, best.marks, best.from) };
}

interface Token {
  term: string;
  start: number;
  end: number;
  position: number;
}

function findMarks(line: string, units: readonly MetUnit[]): Mark[] {
  if (units.length === 0) return [];
  const tokens: Token[] = [];
  eachTerm(line, 0, (term, start, end, position) => tokens.push({ term, start, end, position }));
  const marks = tokens.flatMap((_, index) =>
    units.flatMap((unit, number) => {
      const last = matchAt(tokens, index, unit);
      const start = tokens[index]?.start ?? 0;
      return last ? [{ start, end: last.end, unit: number }] : [];
    }),
  );
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The last token of a unit that begins with the token at `index`; null if none does. */
function matchAt(tokens: readonly Token[], index: number, unit: MetUnit): Token | null {
  const first = tokens[index];
  if (!first) return null;
  if (unit.corrections) return unit.corrections.includes(first.term) ? first : null;
  let last: Token | null = null;
  for (const { term, offset, isPrefix } of unit.parts) {
    // Positions increase by one per token.
    const token = tokens[index + offset];
    if (!token || !(isPrefix ? token.term.startsWith(term) : token.term === term)) return null;
    last = token;
  }
  return last;
}

/** The first window that shows the most units. */
function bestWindow(marks: readonly Mark[]): { from: number; unitCount: number } {
  let best = { from: 0, unitCount: 0 };
  for (const { start } of marks) {
    const shown = marks.filter((mark) => mark.start >= start && mark.end <= start + maxLength - before);
    const unitCount = new Set(shown.map(({ unit }) => unit)).size;
    if (unitCount > best.unitCount) best = { from: start, unitCount };
  }
  return best;
}

function cut(line: string, marks: readonly Mark[], first: number): Excerpt[] {
  const from = startOfWindow(line, first);
  const end = endOfWindow(line, Math.min(line.length, from + maxLength));
  const parts: Excerpt[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.start >= end) continue;
    if (mark.start > at) parts.push({ text: line.slice(at, mark.start), isMatch: false });
    at = Math.min(mark.end, end);
    parts.push({ text: line.slice(mark.start, at), isMatch: true });
  }
  if (at < end) parts.push({ text: line.slice(at, end), isMatch: false });
  if (end < line.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/** A little before the first match, at a word's start in scripts with spaces; the line's start if that is near. */
function startOfWindow(line: string, first: number): number {
  if (first <= before) return 0;
  const space = line.indexOf(' ', first - before);
  return space >= 0 && space < first ? space + 1 : wholeCharacter(line, first - before);
}

function endOfWindow(line: string, end: number): number {
  if (end === line.length) return end;
  const space = line.lastIndexOf(' ', end);
  return space > end - before ? space : wholeCharacter(line, end);
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
