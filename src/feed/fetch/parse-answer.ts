import { loadTables } from '../load-tables.ts';
import { type ParsedFeed, type ParseFeedContext, parseFeed } from '../parse-feed.ts';
import type { TableName } from '../tables.ts';
import type { AnswerHead, FeedAnswer, FetchedAnswer } from './fetch-feed.ts';

/** Parses a document, or the beginning of one, with the tables that are loaded. */
export function parseAnswer(
  { bytes, contentType, url, sourceUrl }: AnswerHead & Pick<FetchedAnswer, 'bytes'>,
  knownSourceUrl: string | null,
  context: Pick<ParseFeedContext, 'onProgress' | 'onLack'>,
): ParsedFeed {
  return parseFeed(bytes, { feedUrl: url, sourceUrl: sourceUrl ?? knownSourceUrl, contentType, ...context });
}

/** Reads a document with all the tables that it needs, which it loads: without one of them it is not parsed at all. */
export async function readWholeAnswer(
  answer: FeedAnswer,
  sourceUrl: string | null,
  onProgress?: (entriesSoFar: number) => void,
): Promise<ParsedFeed> {
  // Without validators in the request no server may answer "unchanged".
  if (answer.kind === 'unchanged') return { kind: 'failed', failure: { kind: 'http', status: 304 } };
  if (answer.kind === 'failed') return answer;
  for (;;) {
    const lacks: TableName[] = [];
    const parsed = parseAnswer(answer, sourceUrl, { onProgress, onLack: (table) => lacks.push(table) });
    if (lacks.length === 0) return parsed;
    if (!(await loadTables(lacks))) return { kind: 'failed', failure: { kind: 'offline' } };
  }
}
