import type { MissingNumbers } from '../../model/journal/find-gaps.ts';
import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import { readSummaries } from '../../store/read-summaries.ts';
import { syncNow } from './sync-now.ts';

/** The result of asking the journal for missing entries. */
export type MissingAnswer =
  | { kind: 'asked'; came: number; missing: number }
  | { kind: 'busy' }
  /** By the reader, before anything was stored. */
  | { kind: 'stopped' }
  | { kind: 'failed'; failure: FeedFailure };

/** Fetches the journal's feed again, changed or not, and returns how many of the missing entries it brought. */
export async function askForMissing(missing: readonly MissingNumbers[]): Promise<MissingAnswer> {
  const outcome = await syncNow({ force: true, isWhole: true });
  if (!outcome || outcome.kind === 'busy-elsewhere' || outcome.kind === 'left') return { kind: 'busy' };
  if (outcome.kind === 'stopped') return { kind: 'stopped' };
  if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure };
  // Not from the signals, which follow a moment later.
  const stored = await readSummaries({ limit: Number.POSITIVE_INFINITY });
  const values = stored.map(({ number }) => (number === null ? Number.NaN : Number(number)));
  const ranges = missing.map(({ first, last }) => [Number(first), Number(last)] as const);
  const came = values.filter((value) => ranges.some(([first, last]) => value >= first && value <= last));
  const all = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return { kind: 'asked', came: came.length, missing: all - came.length };
}
