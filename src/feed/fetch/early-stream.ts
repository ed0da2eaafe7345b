import { loadChunk } from '../load-chunk.ts';
import { allTables, loadTables } from '../load-tables.ts';
import type { EarlyOptions, EarlyReader } from './early-reader.ts';
import type { FetchedAnswer, FetchFeedOptions } from './fetch-feed.ts';
import { parseAnswer } from './parse-answer.ts';

/** Parsing a longer document twice takes longer than loading the tables and the early reader. */
const shortBytes = 256 * 1024;

export interface EarlyStream {
  /** Receives what has arrived of the document so far. */
  hear: NonNullable<FetchFeedOptions['onPiece']>;
  /**
   * Reports the entries of a complete document, unless some were reported while it arrived; for a long one, loads the
   * tables first.
   */
  finish(answer: FetchedAnswer): Promise<void>;
  /** Resolves when nothing more will be reported: the document does not arrive. */
  stop(): Promise<void>;
}

/**
 * Reports the first entries of a document while the rest is still arriving: see early-reader.ts, which is loaded
 * meanwhile. If that does not load, those of a short document are reported when it is complete.
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
  // If it were requested only when a feed turns out to be JSON, it would queue behind the feed itself.
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
      // Without the tables the parser reports what it lacks.
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
