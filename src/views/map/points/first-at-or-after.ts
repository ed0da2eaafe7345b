/**
 * The first index in `ascending`, from `start` to before `end`, with a value of `min` or more; `end` if there is
 * none.
 */
export function firstAtOrAfter(
  ascending: Int32Array,
  min: number,
  start = 0,
  end = ascending.length,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < min) low = middle + 1;
    else high = middle;
  }
  return low;
}
