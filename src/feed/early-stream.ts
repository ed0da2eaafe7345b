import type { EarlyOptions, EarlyReader } from './early-reader.ts';
import type { FetchedAnswer, FetchFeedOptions } from './fetch-feed.ts';
import { loadChunk } from './load-chunk.ts';
import { allTables, loadTables } from './load-tables.ts';
import { parseAnswer } from './parse-answer.ts';

/** Reading a longer document twice takes longer than the tables, and what reads its beginning, take to come. */
const shortBytes = 256 * 1024;

export interface EarlyStream {
  /** Takes note of what has come of the document so far. */
  hear: NonNullable<FetchFeedOptions['onPiece']>;
  /**
   * Gives what can be shown of the document, which is all there now, unless something was given while it came; of a long
   * one, has the tables come.
   */
  finish(answer: FetchedAnswer): Promise<void>;
  /** Resolves when nothing will be given any more: the document does not come. */
  stop(): Promise<void>;
}

/**
 * Gives the first entries of a document while the rest of it is still coming: see early-reader.ts, which comes itself
 * meanwhile. Where it does not, those of a short one are given when it is all there.
 */
export function earlyStream(options: EarlyOptions): EarlyStream {
  let reader: EarlyReader | undefined;
  let soFar: Parameters<EarlyReader['read']> | undefined;
  let isOver = false;
  const loading = loadChunk(() => import('./early-reader.ts')).then((chunk) => {
    if (!chunk || isOver) return;
    reader = new chunk.EarlyReader(options);
    if (soFar) reader.read(...soFar);
  });
  // Asked for when a feed turns out to be JSON, it would come behind whatever of the feed is on its way.
  void loadTables(['json']);
  return {
    hear(...more) {
      soFar = more;
      reader?.read(...more);
    },
    async finish(answer) {
      const isShort = answer.bytes.length <= shortBytes;
      if (!isShort) await loading;
      isOver = true;
      const isGiven = await reader?.finish(answer);
      // Without them the document says what it lacks.
      if (!isShort) await loadTables(allTables);
      else if (!isGiven) await giveAll(answer, options);
    },
    async stop() {
      isOver = true;
      await reader?.stop();
    },
  };
}

async function giveAll(answer: FetchedAnswer, { sourceUrl, onEarly }: EarlyOptions): Promise<void> {
  let isSame = true;
  const parsed = parseAnswer(answer, sourceUrl, {
    onLack: (_, mayWait) => {
      isSame &&= mayWait;
    },
  });
  if (parsed.kind === 'feed' && parsed.entries.length > 0 && isSame) await onEarly(parsed.entries);
}
