import type { EarlyOptions, EarlyReader } from './early-reader.ts';
import type { AnswerHead, FetchedAnswer } from './fetch-feed.ts';
import { loadChunk } from './load-chunk.ts';
import { allTables, loadTables } from './load-tables.ts';
import { parseAnswer } from './read-answer.ts';

/** Reading a longer document twice takes longer than the tables, and what reads its beginning, take to come. */
const shortBytes = 256 * 1024;

/**
 * Gives the first entries of a document while the rest of it is still coming: see early-reader.ts, which comes itself
 * meanwhile. Where it does not, those of a short one are given when it is all there.
 */
export class EarlyStream {
  readonly #options: EarlyOptions;
  readonly #loading: Promise<void>;
  #reader: EarlyReader | null = null;
  #soFar: Parameters<EarlyReader['read']> | null = null;
  #isOver = false;

  constructor(options: EarlyOptions) {
    this.#options = options;
    this.#loading = loadChunk(() => import('./early-reader.ts')).then((chunk) => {
      if (!chunk || this.#isOver) return;
      this.#reader = new chunk.EarlyReader(options);
      if (this.#soFar) this.#reader.read(...this.#soFar);
    });
  }

  /** Takes note that more has come; `pieces`: all of it so far. */
  hear(head: AnswerHead, pieces: readonly Uint8Array[]): void {
    this.#soFar = [head, pieces];
    this.#reader?.read(head, pieces);
  }

  /** Gives what can be shown of a document that is all there, unless something was given; of a long one, has the tables come. */
  async finish(answer: FetchedAnswer): Promise<void> {
    const isShort = answer.bytes.length <= shortBytes;
    if (!isShort) await this.#loading;
    this.#isOver = true;
    const isGiven = await this.#reader?.finish(answer);
    // Without them the document says what it lacks.
    if (!isShort) await loadTables(allTables);
    else if (!isGiven) await this.#giveAll(answer);
  }

  /** Resolves when nothing will be given any more: the document does not come. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#reader?.stop();
  }

  async #giveAll(answer: FetchedAnswer): Promise<void> {
    const { sourceUrl, onEarly } = this.#options;
    let isSame = true;
    const parsed = parseAnswer(answer, sourceUrl, {
      onLack: (_, mayWait) => {
        isSame &&= mayWait;
      },
    });
    if (parsed.kind === 'feed' && parsed.entries.length > 0 && isSame) await onEarly(parsed.entries);
  }
}
