import type { Page } from 'playwright';
import { readStores } from './read-stores.ts';

/** What is stored of a journal whose feed tells its edition in ETag and text. */
export interface StoredJournal {
  /** The edition of the feed's cursor. */
  edition: number | null;
  /** The editions that the stored entries are of. */
  entryEditions: string[];
  entries: number;
  summaries: number;
  lines: number;
  /** Summaries that do not say the same as their entry, or have none. */
  strays: number;
  /** Ids. */
  readMarks: string[];
}

/** As much of the stores' records as is looked at. */
interface Stored {
  entries: { id: string; contentHash: string; order: string; body: unknown }[];
  summaries: { id: string; contentHash: string; order: string }[];
  lines: unknown[];
  feedState: { etag?: string }[];
  readMarks: { id: string }[];
}

/** The journal's database of the sample app, from any page of its origin. */
export async function readStoredJournal(page: Page): Promise<StoredJournal> {
  const { entries, summaries, lines, feedState, readMarks } = await readStores<Stored>(page, [
    'entries',
    'summaries',
    'lines',
    'feedState',
    'readMarks',
  ]);
  const { etag } = feedState[0] ?? {};
  const saysOf = ({ contentHash, order }: Stored['summaries'][number]) =>
    JSON.stringify([contentHash, order]);
  const known = new Map(entries.map((entry) => [entry.id, saysOf(entry)]));
  return {
    edition: etag ? Number(JSON.parse(etag)) : null,
    entryEditions: [...new Set(entries.map(({ body }) => editionIn(body)))],
    entries: entries.length,
    summaries: summaries.length,
    lines: lines.length,
    strays: summaries.filter((summary) => known.get(summary.id) !== saysOf(summary)).length,
    readMarks: readMarks.map(({ id }) => id),
  };
}

function editionIn(body: unknown): string {
  return /\be\d+(?= edition)/.exec(JSON.stringify(body))?.[0] ?? 'none';
}
