import type { Entry } from '../model/entry.ts';
import type { FeedAnswer } from './fetch-feed.ts';
import { allTables, loadTables } from './load-tables.ts';
import { type ParsedFeed, type ParseFeedContext, parseFeed } from './parse-feed.ts';
import type { TableName } from './tables.ts';

type FetchedAnswer = Extract<FeedAnswer, { kind: 'fetched' }>;

/** Reading a longer document twice takes longer than the tables take to come. */
const earlyBytes = 256 * 1024;

export interface ReadEarlyOptions {
  sourceUrl: string | null;
  /**
   * Waited for with the entries of a short document, before the tables are loaded that tell instants and zones of its
   * places: identities, words and days are what they will be. Not called where more than that hangs on a table.
   */
  onEarly: ((entries: Entry[]) => Promise<void>) | undefined;
}

/** Gives `onEarly` what can be shown of a first document before the tables are there; else has them come. */
export async function readEarly(
  answer: FetchedAnswer,
  { sourceUrl, onEarly }: ReadEarlyOptions,
): Promise<void> {
  if (!onEarly || answer.bytes.length > earlyBytes) {
    // Without them the document says what it lacks.
    await loadTables(allTables);
    return;
  }
  let isSame = true;
  const parsed = parseAnswer(answer, sourceUrl, {
    onLack: (_, mayWait) => {
      isSame &&= mayWait;
    },
  });
  if (parsed.kind === 'feed' && parsed.entries.length > 0 && isSame) await onEarly(parsed.entries);
}

/** Reads a document with all the tables that it needs: without one of them it is not read at all. */
export async function readAnswer(
  answer: FeedAnswer,
  sourceUrl: string | null,
  onProgress?: (entriesSoFar: number) => void,
): Promise<ParsedFeed> {
  // Without validators in the question no server may answer "unchanged".
  if (answer.kind === 'unchanged') return { kind: 'failed', failure: { kind: 'http', status: 304 } };
  if (answer.kind === 'failed') return answer;
  for (;;) {
    const lacks: TableName[] = [];
    const parsed = parseAnswer(answer, sourceUrl, { onProgress, onLack: (table) => lacks.push(table) });
    if (lacks.length === 0) return parsed;
    if (!(await loadTables(lacks))) return { kind: 'failed', failure: { kind: 'offline' } };
  }
}

function parseAnswer(
  { bytes, contentType, url, sourceUrl }: FetchedAnswer,
  knownSourceUrl: string | null,
  context: Pick<ParseFeedContext, 'onProgress' | 'onLack'>,
): ParsedFeed {
  return parseFeed(bytes, { feedUrl: url, sourceUrl: sourceUrl ?? knownSourceUrl, contentType, ...context });
}
