import { NumberReader } from './byte-list.ts';
import { nearTerms } from './near-terms.ts';
import type { SearchUnit, UnitPart } from './parse-search.ts';
import { eachPosting, type PreparedSegment, rangeOf } from './prepare-segment.ts';

/** How strongly each entry of each segment matches a word or phrase. */
export interface UnitMatch {
  /** By segment, then by entry; 0 if it does not match. */
  weights: Float32Array[];
  /** How many entries match. */
  count: number;
  /** The words that replaced a misspelt one, the nearest first; null if it was found as typed. */
  corrections: string[] | null;
}

/** The beginning of a word is a weaker match than the word, and a differently spelt word an even weaker one. */
const prefixShare = 0.6;
const correctionShare = 0.4;
/** A phrase is rarer than any of its words, and counts accordingly. */
const phraseWeight = 2;
/** More words than these do not help a reader who misspelt one. */
const maxCorrections = 6;

/**
 * Looks up a word or phrase in all segments. A word that no entry has is taken for a misspelt one and replaced by
 * words that are one edit away from four letters or more, two from eight or more.
 */
export function matchUnit(segments: readonly PreparedSegment[], unit: SearchUnit): UnitMatch {
  const [part] = unit.parts;
  if (part === undefined || unit.parts.length > 1)
    return { ...countAll(segments.map((segment) => matchPhrase(segment, unit.parts))), corrections: null };
  const met = countAll(segments.map((segment) => matchWord(segment, part)));
  const slips = slipsIn(part.term);
  if (met.count > 0 || unit.isQuoted || slips === 0) return { ...met, corrections: null };
  const corrections = findNearest(segments, part.term, slips);
  if (corrections.length === 0) return { ...met, corrections: null };
  const weights = segments.map((segment) => {
    const all = new Float32Array(segment.docs.ids.length);
    for (const term of corrections) addTerms(segment, term, true, correctionShare, all);
    return all;
  });
  return { ...countAll(weights), corrections };
}

/**
 * The words of the index nearest to a given one, at most this many edits away, the nearest and the most frequent
 * first.
 */
export function findNearest(segments: readonly PreparedSegment[], word: string, slips: number): string[] {
  const found = new Map<string, { distance: number; entries: number }>();
  for (const segment of segments) {
    for (const { term, distance } of nearTerms(segment.terms, word, slips)) {
      const known = found.get(term);
      const entries = countEntries(segment, term) + (known?.entries ?? 0);
      if (entries > 0) found.set(term, { distance, entries });
    }
  }
  const minDistance = Math.min(...[...found.values()].map(({ distance }) => distance));
  return [...found]
    .filter(([, { distance }]) => distance === minDistance)
    .sort(([, one], [, other]) => other.entries - one.entries)
    .slice(0, maxCorrections)
    .map(([term]) => term);
}

function slipsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function countEntries(segment: PreparedSegment, term: string): number {
  const { start, end } = rangeOf(segment, term, true);
  let count = 0;
  if (end > start) {
    eachPosting(segment, start, () => {
      count += 1;
    });
  }
  return count;
}

function matchWord(segment: PreparedSegment, { term, isPrefix }: UnitPart): Float32Array {
  const weights = new Float32Array(segment.docs.ids.length);
  if (isPrefix) addTerms(segment, term, false, prefixShare, weights);
  // The prefix has already counted part of the word itself.
  addTerms(segment, term, true, isPrefix ? 1 - prefixShare : 1, weights);
  return weights;
}

function addTerms(
  segment: PreparedSegment,
  text: string,
  isWhole: boolean,
  share: number,
  weights: Float32Array,
): void {
  const { start, end } = rangeOf(segment, text, isWhole);
  for (let term = start; term < end; term += 1) {
    eachPosting(segment, term, (doc, weight) => {
      weights[doc] = (weights[doc] ?? 0) + weight * share;
    });
  }
}

function matchPhrase(segment: PreparedSegment, parts: readonly UnitPart[]): Float32Array {
  const weights = new Float32Array(segment.docs.ids.length);
  const ranges = parts
    .map((part) => ({ ...rangeOf(segment, part.term, !part.isPrefix), offset: part.offset }))
    .map((range) => ({ ...range, bytes: bytesOf(segment, range.start, range.end) }))
    .sort((one, other) => one.bytes - other.bytes);
  // Starting with the rarest word leaves the fewest entries to check.
  let starts: Map<number, number[]> | null = null;
  for (const range of ranges) starts = keepStarts(segment, range, starts);
  for (const [doc, places] of starts ?? []) weights[doc] = places.length * phraseWeight;
  return weights;
}

function bytesOf({ words }: PreparedSegment, start: number, end: number): number {
  return (words.postingStarts[end] ?? 0) - (words.postingStarts[start] ?? 0);
}

/** Where a phrase may begin, by entry: the positions that fit this word, among those that fitted the words before. */
function keepStarts(
  segment: PreparedSegment,
  { start, end, offset }: { start: number; end: number; offset: number },
  before: ReadonlyMap<number, readonly number[]> | null,
): Map<number, number[]> {
  const kept = new Map<number, number[]>();
  const reader = new NumberReader(segment.words.positions);
  for (let term = start; term < end; term += 1) {
    eachPosting(segment, term, (doc, _weight, placesStart, placesEnd) => {
      const fitting = before?.get(doc);
      if (before && !fitting) return;
      reader.at = placesStart;
      for (let place = -offset; reader.at < placesEnd; ) {
        place += reader.next();
        if (place < 0 || (fitting && !fitting.includes(place))) continue;
        const places = kept.get(doc);
        if (places) places.push(place);
        else kept.set(doc, [place]);
      }
    });
  }
  return kept;
}

function countAll(weights: Float32Array[]): { weights: Float32Array[]; count: number } {
  let count = 0;
  for (const all of weights) for (const weight of all) if (weight > 0) count += 1;
  return { weights, count };
}
