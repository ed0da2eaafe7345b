/** A range of a text, `end` exclusive, and by how many characters it differs from the pattern. */
export interface Similar {
  start: number;
  end: number;
  errors: number;
}

/**
 * The ranges of `text` that differ from `pattern` by at most `maxErrors` inserted, deleted or changed characters; of
 * overlapping ones, the one that differs least. P. H. Sellers, "The theory and computation of evolutionary distances:
 * pattern recognition", Journal of Algorithms 1 (1980), with E. Ukkonen's cut-off (1985): the work grows with the
 * text's length times `maxErrors`.
 */
export function findSimilar(text: string, pattern: string, maxErrors: number): Similar[] {
  const column = new Alignment(pattern, maxErrors);
  const found: Similar[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const similar = column.advance(text, index);
    if (!similar) continue;
    const last = found.at(-1);
    if (!last || similar.start >= last.end) found.push(similar);
    else if (similar.errors < last.errors) found[found.length - 1] = similar;
  }
  return found;
}

/** One column of the table: for every prefix of the pattern, its distance to the text that ends here. */
class Alignment {
  readonly #pattern: string;
  readonly #maxErrors: number;
  readonly #errors: Uint32Array;
  readonly #starts: Uint32Array;
  /** No row below this one can still become a match. */
  #last: number;

  constructor(pattern: string, maxErrors: number) {
    this.#pattern = pattern;
    this.#maxErrors = maxErrors;
    this.#errors = Uint32Array.from({ length: pattern.length + 1 }, (_, row) => row);
    this.#starts = new Uint32Array(pattern.length + 1);
    this.#last = Math.min(pattern.length, maxErrors + 1);
  }

  /** Processes the character at `index`; returns the range that ends with it, if that is similar enough. */
  advance(text: string, index: number): Similar | null {
    const [errors, starts, pattern] = [this.#errors, this.#starts, this.#pattern];
    let diagonal = 0;
    let diagonalStart = index;
    starts[0] = index + 1;
    for (let row = 1; row <= this.#last; row += 1) {
      const left = errors[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      const above = errors[row - 1] ?? 0;
      const changed = diagonal + (pattern[row - 1] === text[index] ? 0 : 1);
      const best = Math.min(changed, left + 1, above + 1);
      errors[row] = best;
      starts[row] = best === changed ? diagonalStart : best === left + 1 ? leftStart : (starts[row - 1] ?? 0);
      diagonal = left;
      diagonalStart = leftStart;
    }
    const whole = errors[pattern.length] ?? 0;
    const isFound = this.#last === pattern.length && whole <= this.#maxErrors;
    this.#moveCutOff();
    return isFound ? { start: starts[pattern.length] ?? 0, end: index + 1, errors: whole } : null;
  }

  #moveCutOff(): void {
    while ((this.#errors[this.#last] ?? 0) > this.#maxErrors) this.#last -= 1;
    // The row above counts again from here on; its value is over the limit, as it was when the row was dropped.
    if (this.#last < this.#pattern.length) this.#last += 1;
  }
}
