import { loadChunk } from '../load-chunk.ts';
import { allTables, loadTables } from '../load-tables.ts';
import type { ReadFeed } from '../parse-feed.ts';
import { areFirst, minEntries } from './are-first.ts';
import type { EarlyOptions, EarlyReader } from './early-reader.ts';
import type { FetchedAnswer, FetchFeedOptions } from './fetch-feed.ts';
import { isGzip } from './is-gzip.ts';
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
 * meanwhile. If that does not load, or not in time, those of a short document are reported when it is complete.
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

/** The part of a short document that is parsed first: a screen or more of most journals, in two thirds of the time. */
const partBytes = 32 * 1024;

/** Reports the entries of a complete document: those of its first part, which are seen sooner, and then all. */
async function giveAll(answer: FetchedAnswer, options: EarlyOptions): Promise<void> {
  const part = answer.bytes.subarray(0, partBytes);
  const isPart = part.length < answer.bytes.length && !isGzip(part);
  const first = isPart ? readFeed({ ...answer, bytes: part }, options) : null;
  const isEnough = first !== null && first.entries.length >= minEntries && areFirst(first.entries);
  if (isEnough && !(await options.onEarly(first.entries, first.title))) return;
  const whole = readFeed(answer, options);
  if (whole && whole.entries.length > 0) await options.onEarly(whole.entries, whole.title);
}

/** Null for what is no feed, and where more than instants and zones depends on a table that is missing. */
function readFeed(answer: FetchedAnswer, { sourceUrl }: EarlyOptions): ReadFeed | null {
  let isSame = true;
  const parsed = parseAnswer(answer, sourceUrl, {
    onLack: (_, mayWait) => {
      isSame &&= mayWait;
    },
  });
  return parsed.kind === 'feed' && isSame ? parsed : null;
}
