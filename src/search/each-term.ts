import { foldTerm } from '../model/text/fold-word.ts';

/** Receives a term of a line: folded; its range in the line, in UTF-16 units; how many terms came before it. */
export type TermVisitor = (term: string, start: number, end: number, position: number) => void;

/** Nobody types a longer word; it is found by its beginning. */
const maxTermLength = 60;

/** Combining and half-width voicing marks. */
const voicing: ReadonlySet<number> = new Set([0x3099, 0x309a, 0xff9e, 0xff9f]);

const gap = 1;
const spaced = 2;
const unspaced = 3;

/** The kind of each UTF-16 unit, cached: a regular expression for every letter of a journal would cost seconds. */
const kinds = new Uint8Array(0x10000);

/**
 * Visits the terms of a line in reading order, and returns the position after the last. A term is a run of letters
 * and digits, so apostrophes and dashes separate terms. Scripts without spaces (Han, kana, Thai …) are cut into
 * overlapping pairs of characters, plus the last character alone: two neighbours are found anywhere, a single one as
 * the beginning of a pair.
 */
export function eachTerm(line: string, first: number, visit: TermVisitor): number {
  let position = first;
  for (let at = 0; at < line.length; ) {
    const kind = kindAt(line, at);
    const next = at + widthAt(line, at);
    if (kind === gap) {
      at = next;
      continue;
    }
    const end = endOfRun(line, next, kind);
    if (kind === unspaced) position = visitPairs(line, at, end, position, visit);
    else {
      visit(foldTerm(line.slice(at, end)).slice(0, maxTermLength), at, end, position);
      position += 1;
    }
    at = end;
  }
  return position;
}

/** True for text of a script without spaces. */
export function isUnspaced(text: string): boolean {
  return text !== '' && kindAt(text, 0) === unspaced;
}

function visitPairs(line: string, from: number, end: number, first: number, visit: TermVisitor): number {
  let position = first;
  for (let at = from; at < end; position += 1) {
    const next = endOfCharacter(line, at);
    const pairEnd = next < end ? endOfCharacter(line, next) : next;
    visit(foldTerm(line.slice(at, pairEnd)), at, pairEnd, position);
    at = next;
  }
  return position;
}

/** A kana may be followed by a voicing mark. */
function endOfCharacter(line: string, at: number): number {
  let end = at + widthAt(line, at);
  while (voicing.has(line.charCodeAt(end))) end += 1;
  return end;
}

function endOfRun(line: string, from: number, kind: number): number {
  let at = from;
  while (at < line.length && kindAt(line, at) === kind) at += widthAt(line, at);
  return at;
}

function widthAt(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindAt(line: string, at: number): number {
  const code = line.codePointAt(at) ?? 0;
  const known = kinds[code];
  if (known) return known;
  const kind = classify(String.fromCodePoint(code));
  if (code <= 0xffff) kinds[code] = kind;
  return kind;
}

const unspacedCharacter =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

function classify(character: string): number {
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return gap;
  return unspacedCharacter.test(character) ? unspaced : spaced;
}
