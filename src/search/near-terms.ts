import { lowerBound } from './open-segment.ts';

export interface NearTerm {
  term: string;
  /** Letters put in, left out or changed, and neighbours that changed places, each counts one. */
  distance: number;
}

/**
 * The terms of a sorted list that are at most `most` slips away from a word (optimal string alignment), in the
 * list's order. Terms that begin alike share their work, and a beginning that is too far off is left out as a whole.
 */
export function nearTerms(terms: readonly string[], word: string, most: number): NearTerm[] {
  const found: NearTerm[] = [];
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, index) => index)];
  let before = '';
  for (let index = 0; index < terms.length; ) {
    const term = terms[index] ?? '';
    let depth = sharedLength(before, term, rows.length - 1);
    while (depth < term.length && !isHopeless(rows, depth, most)) {
      depth += 1;
      rows[depth] = nextRow(rows, depth, word, term);
    }
    rows.length = depth + 1;
    before = term;
    if (isHopeless(rows, depth, most)) {
      index = Math.max(index + 1, lowerBound(terms, `${term.slice(0, depth)}\uffff`));
      continue;
    }
    const distance = rows[depth]?.[word.length] ?? Number.POSITIVE_INFINITY;
    if (distance <= most) found.push({ term, distance });
    index += 1;
  }
  return found;
}

function sharedLength(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** No continuation comes near again; a change of places may still reach back over one row. */
function isHopeless(rows: readonly number[][], depth: number, most: number): boolean {
  const [row = [], before] = [rows[depth], rows[depth - 1]];
  return Math.min(...row) > most && (before === undefined || Math.min(...before) >= most);
}

function nextRow(rows: readonly number[][], depth: number, word: string, term: string): number[] {
  const above = rows[depth - 1] ?? [];
  const row = [depth];
  for (let column = 1; column <= word.length; column += 1) {
    const isSame = word[column - 1] === term[depth - 1];
    let least = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (isSame ? 0 : 1),
    );
    const isSwapped =
      depth > 1 && column > 1 && word[column - 1] === term[depth - 2] && word[column - 2] === term[depth - 1];
    if (isSwapped) least = Math.min(least, (rows[depth - 2]?.[column - 2] ?? 0) + 1);
    row.push(least);
  }
  return row;
}
