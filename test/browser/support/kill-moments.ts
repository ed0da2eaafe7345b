import { randomNumbers } from './random-numbers.ts';

/** What is stored is stored towards the end; and past it, since a later run may be slower. */
const [minShare, maxShare] = [0.4, 1.3];

/**
 * When to kill what ends by telling of itself: first once it has told, which measures it; then at its very begin, and
 * spread evenly over its later part, by shares of the time that was measured. So the kills lie on both sides of it for certain.
 */
export function killMoments({ runs, seed }: { runs: number; seed: number }): (number | 'told')[] {
  const random = randomNumbers(seed);
  const between = Array.from(
    { length: runs - 2 },
    (_, index) => minShare + ((index + random()) / (runs - 2)) * (maxShare - minShare),
  );
  return ['told', 0, ...between];
}
