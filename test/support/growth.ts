/**
 * How many times more work twice as much is: about 2 where work grows with what it is given, 4 where it grows with its
 * square. `make` gives so many of what `work` is measured with: as many as take long enough to be measured, and eight
 * times as many. That is three doublings, since within a single one an engine may begin to keep larger arrays elsewhere,
 * which looks as steep as a square.
 *
 * What is measured is the process's own processor time, and the least of several turns: neither a busy machine nor
 * garbage that is collected meanwhile makes work look steeper than it is.
 */
export function growthOf<Input>(make: (count: number) => Input, work: (input: Input) => unknown): number {
  const timeOf = (input: Input) => processorTimeOf(() => work(input));
  let count = minSize;
  let small = make(count);
  // The least of four: what runs for the first times is compiled on the way.
  while (count < maxSize && Math.min(timeOf(small), timeOf(small), timeOf(small), timeOf(small)) < minUs) {
    count *= 2;
    small = make(count);
  }
  const large = make(2 ** doublings * count);
  let [minOfSmall, minOfLarge] = [Infinity, Infinity];
  for (let turn = 1; turn <= maxTurns; turn += 1) {
    minOfLarge = Math.min(minOfLarge, timeOf(large));
    for (let again = 0; again < 3; again += 1) minOfSmall = Math.min(minOfSmall, timeOf(small));
    const growth = (minOfLarge / minOfSmall) ** (1 / doublings);
    if (growth < plainlyLinear || (turn > 3 && growth > plainlySteep)) break;
  }
  return (minOfLarge / minOfSmall) ** (1 / doublings);
}

const minSize = 250;
/** What is nothing but long outgrows the processor's own memory: eight times as many then look steeper than they are. */
const maxSize = 4_000;
/** Work as long as this is measured well. */
const minUs = 1_000;
const doublings = 3;
const maxTurns = 10;
/** A growth below the one or above the other needs no further turn. */
const plainlyLinear = 2.6;
const plainlySteep = 3.5;

/** In microseconds. */
function processorTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
