/**
 * How many times more work twice the size is: about 2 where work grows with what it is given, 4 where it grows with its
 * square. `make` gives what `work` is measured with: at `size` and at eight times as much, three doublings, since within
 * a single one an engine may begin to keep larger arrays elsewhere, which looks as steep as a square.
 *
 * What is measured is the process's own processor time, and the least of several turns: neither a busy machine nor
 * garbage that is collected meanwhile makes work look steeper than it is.
 */
export function growthOf<Input>(
  size: number,
  make: (size: number) => Input,
  work: (input: Input) => unknown,
): number {
  const [small, large] = [make(size), make(2 ** doublings * size)];
  // Not counted: what runs for the first time is compiled on the way.
  processorTimeOf(() => work(small));
  let [leastOfSmall, leastOfLarge] = [Infinity, Infinity];
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    leastOfLarge = Math.min(
      leastOfLarge,
      processorTimeOf(() => work(large)),
    );
    for (let again = 0; again < 3; again += 1)
      leastOfSmall = Math.min(
        leastOfSmall,
        processorTimeOf(() => work(small)),
      );
    if (leastOfLarge < plainlyLinear ** doublings * leastOfSmall) break;
  }
  return (leastOfLarge / leastOfSmall) ** (1 / doublings);
}

const doublings = 3;
const mostTurns = 8;
/** A growth below this needs no further turn. */
const plainlyLinear = 2.6;

/** In microseconds. */
function processorTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
