import { lowerBound } from './prepare-segment.ts';

export interface NearTerm {
  term: string;
  /** Inserted, deleted or changed letters, and swapped neighbours, count one each. */
  distance: number;
}

/**
 * The terms of a sorted list that are at most `maxDistance` edits away from a word (optimal string alignment), in the
 * list's order. Terms with the same beginning share work, and a beginning that is too far off is skipped as a whole.
 */
export function nearTerms(terms: readonly string[], word: string, maxDistance: number): NearTerm[] {
  const found: NearTerm[] = [];
  const rows: Row[] = [{ costs: Uint8Array.from({ length: word.length + 1 }, (_, index) => index), min: 0 }];
  let before = '';
  for (let index = 0; index < terms.length; ) {
    const term = terms[index] ?? '';
    let depth = sharedLength(before, term, rows.length - 1);
    while (depth < term.length && !isHopeless(rows, depth, maxDistance)) {
      depth += 1;
      rows[depth] = nextRow(rows, depth, word, term);
    }
    rows.length = depth + 1;
    before = term;
    if (isHopeless(rows, depth, maxDistance)) {
      index = Math.max(index + 1, lowerBound(terms, `${term.slice(0, depth)}\uffff`));
      continue;
    }
    const distance = rows[depth]?.costs[word.length] ?? Number.POSITIVE_INFINITY;
    if (distance <= maxDistance) found.push({ term, distance });
    index += 1;
  }
  return found;
}

function sharedLength(one: string, other: string, maxDistance: number): number {
  let length = 0;
  while (length < maxDistance && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** The cost of turning a term's beginning into each beginning of the word, and the minimum of these. */
interface Row {
  costs: Uint8Array;
  min: number;
}

/** No continuation can come near again; a swap may still refer to the row before. */
function isHopeless(rows: readonly Row[], depth: number, maxDistance: number): boolean {
  return (rows[depth]?.min ?? 0) > maxDistance && (rows[depth - 1]?.min ?? maxDistance) >= maxDistance;
}

function nextRow(rows: readonly Row[], depth: number, word: string, term: string): Row {
  const above = rows[depth - 1]?.costs ?? new Uint8Array();
  const before = rows[depth - 2]?.costs;
  const costs = new Uint8Array(word.length + 1);
  costs[0] = depth;
  let min = depth;
  for (let column = 1; column <= word.length; column += 1) {
    const isSame = word[column - 1] === term[depth - 1];
    let cost = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
    cost = Math.min(cost, (above[column] ?? 0) + 1, (costs[column - 1] ?? 0) + 1);
    const isSwapped =
      before && column > 1 && word[column - 1] === term[depth - 2] && word[column - 2] === term[depth - 1];
    if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    costs[column] = cost;
    min = Math.min(min, cost);
  }
  return { costs, min };
}
