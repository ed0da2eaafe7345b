import fc from 'fast-check';

/** What a harness is to try: how many, and the seed that gives the same ones again. */
export interface Trials {
  runs: number;
  seed: number;
}

export interface Borne<Trial> {
  /** How often what was tried came to what. */
  outcomes: Record<string, number>;
  /** The least that was not borne, shrunk from what was found, and why; null where all was borne. */
  unborne: { trial: Trial; why: string } | null;
}

/** Tries `runs` of `anyTrial`: `bear` resolves with what one came to, and throws where it was not borne. Counts both. */
export async function bearAll<Trial>(
  anyTrial: fc.Arbitrary<Trial>,
  bear: (trial: Trial) => Promise<string>,
  { runs, seed }: Trials,
): Promise<Borne<Trial>> {
  const outcomes: Record<string, number> = {};
  const result = await fc.check(
    fc.asyncProperty(anyTrial, async (trial) => {
      const outcome = await bear(trial);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }),
    { numRuns: runs, seed },
  );
  const [trial] = result.counterexample ?? [];
  const why = result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : '';
  return { outcomes, unborne: trial === undefined ? null : { trial, why } };
}

/** Outcomes in one line, for the log of a night. */
export function listOutcomes({ outcomes }: Pick<Borne<unknown>, 'outcomes'>): string {
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${count} × ${outcome}`);
  return counted.sort().join(', ');
}
