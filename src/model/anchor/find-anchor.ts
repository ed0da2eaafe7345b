import type { TextAnchor } from '../reader/reader-data.ts';
import { foldText } from '../text/fold-text.ts';
import { findSimilar } from './find-similar.ts';

/** Where an anchor's words are now: block, and characters of its text, `end` exclusive. */
export type FoundAnchor = Pick<TextAnchor, 'block' | 'start' | 'end'>;

/** A quote of this many characters hardly occurs twice by chance: its context need not match. */
const tellingCharacters = 16;
/** A shorter one must match with at least this share of itself and its context. */
const minShare = 0.4;
/** One character in this many may have been changed. */
const charactersAnError = 5;
/** This many characters of the context are searched near a changed quote. */
const snapCharacters = 8;

/**
 * Finds a quote again in an entry that may have been revised: at its old position, if its words are still there; else
 * anywhere, with the most similar context and then the nearest; else ignoring case, accents and kinds of quotes and
 * dashes; else with a fifth of its characters changed. Null if its words are gone.
 *
 * @param blocks the text of every block of the body, by its index
 */
export function findAnchor(anchor: TextAnchor, blocks: readonly string[]): FoundAnchor | null {
  const { block, start, end, quote } = anchor;
  if (blocks[block]?.slice(start, end) === quote) return { block, start, end };
  const folded = blocks.map(fold);
  return (
    choose(
      anchor,
      folded,
      eachBlock(blocks, (text) => findExact(text, quote)),
    ) ??
    choose(
      anchor,
      folded,
      eachBlock(folded, (text) => findExact(text, fold(quote))),
    ) ??
    choose(
      anchor,
      folded,
      eachBlock(folded, (text) => findChanged(text, anchor)),
    )
  );
}

interface Candidate extends FoundAnchor {
  errors: number;
}

function eachBlock(
  texts: readonly string[],
  find: (text: string) => Omit<Candidate, 'block'>[],
): Candidate[] {
  return texts.flatMap((text, block) => find(text).map((found) => ({ block, ...found })));
}

function findExact(text: string, quote: string): Omit<Candidate, 'block'>[] {
  const found: Omit<Candidate, 'block'>[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length, errors: 0 });
  return found;
}

function findChanged(text: string, anchor: TextAnchor): Omit<Candidate, 'block'>[] {
  const quote = fold(anchor.quote);
  const maxErrors = Math.floor(quote.length / charactersAnError);
  if (maxErrors === 0) return [];
  return findSimilar(text, quote, maxErrors).map((found) => snap(anchor, text, found, 2 * maxErrors));
}

/** If a word was added near an end, the context best tells where the quote begins and ends. */
function snap(
  { prefix, suffix }: TextAnchor,
  text: string,
  found: Omit<Candidate, 'block'>,
  reach: number,
): Omit<Candidate, 'block'> {
  const before = fold(prefix).slice(-snapCharacters);
  const after = fold(suffix).slice(0, snapCharacters);
  const start = text.lastIndexOf(before, found.start + reach) + before.length;
  const end = text.indexOf(after, found.end - reach);
  const isNear = (place: number, to: number) => Math.abs(place - to) <= reach;
  return {
    ...found,
    start: before.length === snapCharacters && isNear(start, found.start) ? start : found.start,
    end: after.length === snapCharacters && end >= 0 && isNear(end, found.end) ? end : found.end,
  };
}

function choose(
  anchor: TextAnchor,
  folded: readonly string[],
  candidates: readonly Candidate[],
): FoundAnchor | null {
  const weighed = candidates
    .map((candidate) => ({
      ...candidate,
      alike: countAlike(anchor, folded[candidate.block] ?? '', candidate),
    }))
    .filter((candidate) => isCertain(anchor, candidate));
  const [best] = weighed.sort(
    (a, b) =>
      a.errors - b.errors ||
      b.alike - a.alike ||
      Math.abs(a.block - anchor.block) - Math.abs(b.block - anchor.block) ||
      Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start),
  );
  return best ? { block: best.block, start: best.start, end: best.end } : null;
}

function isCertain(
  { quote, prefix, suffix }: TextAnchor,
  { alike, errors }: Candidate & { alike: number },
): boolean {
  const found = quote.length - errors;
  return (
    found >= tellingCharacters || found + alike >= minShare * (quote.length + prefix.length + suffix.length)
  );
}

/** How many characters right before and right after a match agree with the quote's context. */
function countAlike(anchor: TextAnchor, text: string, { start, end }: FoundAnchor): number {
  const prefix = [...fold(anchor.prefix)].reverse();
  const before = [...text.slice(Math.max(0, start - anchor.prefix.length), start)].reverse();
  const after = [...text.slice(end, end + anchor.suffix.length)];
  return countShared(prefix, before) + countShared([...fold(anchor.suffix)], after);
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, index) => character !== b[index]);
  return differs < 0 ? a.length : differs;
}

/** Treats all white space as spaces; no character moves. */
function fold(text: string): string {
  return foldText(text).replace(/\s/g, ' ');
}
