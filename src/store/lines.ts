import type { ClosingLine } from '../model/ledger/closing-line.ts';
import { withDatabase } from './database.ts';
import type { SummaryPage } from './read-summaries.ts';

/** A page of the entries' closing lines, newest first, like readSummaries for summaries. Every entry has one record. */
export function readLines({ after, limit }: SummaryPage): Promise<ClosingLine[]> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  return withDatabase((database) =>
    database.getAll('lines', range, Number.isFinite(limit) ? limit : undefined),
  );
}

/**
 * At most `limit` lines whose expectation's last day is before `day` (`YYYY-MM-DD`), the latest of these days first.
 */
export function readLinesEndingBefore(day: string, limit: number): Promise<ClosingLine[]> {
  return withDatabase(async (database) => {
    const index = database.transaction('lines').store.index('byTo');
    const lines: ClosingLine[] = [];
    let cursor = await index.openCursor(IDBKeyRange.upperBound(day, true), 'prev');
    while (cursor && lines.push(cursor.value) < limit) cursor = await cursor.continue();
    return lines;
  });
}

/** The ids of the entries whose expectation's last day is from `from` to `to`, both inclusive. */
export async function readIdsEndingWithin(from: string, to: string): Promise<string[]> {
  const keys = await withDatabase((database) =>
    database.getAllKeysFromIndex('lines', 'byTo', IDBKeyRange.bound(from, to)),
  );
  return keys.map((order) => order.at(-1) as string);
}
