import type { EntryOrder } from '../model/entry/entry.ts';
import { withDatabase } from './database.ts';
import type { StoredSummary } from './schema.ts';

/** Which part of the journal to read: at most `limit` (may be Infinity), from the first that is older than `after`. */
export interface SummaryPage {
  after?: EntryOrder;
  limit: number;
}

/** A page of the journal, newest first. Without `after` it begins with the newest entry. */
export function readSummaries({ after, limit }: SummaryPage): Promise<StoredSummary[]> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  const count = Number.isFinite(limit) ? limit : undefined;
  return withDatabase((database) => database.getAll('summaries', range, count));
}
