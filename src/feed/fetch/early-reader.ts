import type { Entry } from '../../model/entry/entry.ts';
import { loadTables } from '../load-tables.ts';
import type { ParsedFeed, ReadFeed } from '../parse-feed.ts';
import type { TableName } from '../tables.ts';
import { areFirst, minEntries } from './are-first.ts';
import type { AnswerHead, FetchedAnswer } from './fetch-feed.ts';
import { isGzip } from './is-gzip.ts';
import { parseAnswer } from './parse-answer.ts';

export interface EarlyOptions {
  /** The feed's real address, if its url is a relay's or a copy's. */
  sourceUrl: string | null;
  /**
   * Called with the first entries of a document, and awaited, before the tables are loaded that determine the
   * instants and zones of places: identities, words and days are final. Not called if more than that depends on a
   * missing table. Called again when there are more entries. `title` is the journal's, as the feed has it. Resolves to
   * whether they could be used.
   */
  onEarly: (entries: Entry[], title: string | null) => Promise<boolean>;
}

/** The first attempt parses this much of a document; each further one twice as much, until there is enough. */
const firstBytes = 2 * 1024;
/** If entries are long, fewer are enough. */
const manyBytes = 128 * 1024;
/** A document that has not given enough entries by then is waited for. */
const maxBytes = 1024 * 1024;
/** When parsing continues, it is with this many times as much: each attempt parses everything again. */
const growth = 8;

/**
 * Parses the beginning of a document that is still arriving, like one that broke off: with the parser that will parse
 * all of it, which leaves out the item that is cut. Reports entries twice: ten or a few more as soon as they are
 * there, and then those in eight times as many bytes. All attempts together parse little more than the last one
 * alone.
 *
 * Reports nothing of a document that is not ordered from the newest entry to the oldest, by instants or numbers: its
 * rows would move with every piece. Nor if an entry's only id is its words, since the whole document may change that;
 * nor before the tables are loaded that words or days depend on.
 */
export class EarlyReader {
  readonly #options: EarlyOptions;
  #nextBytes = firstBytes;
  #hasGiven = false;
  #isAllThere = false;
  #isOver = false;
  #isLoading = false;
  #isReading = false;
  #reading: Promise<void> = Promise.resolve();

  constructor(options: EarlyOptions) {
    this.#options = options;
  }

  /** Starts parsing if enough has arrived; also parses what arrives meanwhile. `pieces`: everything so far. */
  read(head: AnswerHead, pieces: readonly Uint8Array[]): void {
    if (this.#isReading || this.#isOver) return;
    this.#isReading = true;
    this.#reading = this.#readOn(head, pieces);
    // Failures are reported at the end: nobody waits for them before.
    this.#reading.catch(() => {
      this.#isOver = true;
    });
  }

  /** Reports entries of a complete document, unless it has done so. Resolves to whether; rejects with any failure. */
  async finish(answer: FetchedAnswer): Promise<boolean> {
    this.#isAllThere = true;
    await this.#reading;
    this.read(answer, [answer.bytes]);
    await this.#reading;
    return this.#hasGiven;
  }

  /** Resolves when nothing more will be reported; rejects with any failure. */
  async stop(): Promise<void> {
    this.#isOver = true;
    // Does not wait for a network that is down.
    if (!this.#isLoading) await this.#reading;
  }

  async #readOn(head: AnswerHead, pieces: readonly Uint8Array[]): Promise<void> {
    for (let bytes = this.#nextPart(pieces); bytes !== null; bytes = this.#nextPart(pieces)) {
      // Compressed data can be parsed only as a whole.
      if (isGzip(bytes)) break;
      const parsed = await this.#parse(head, bytes);
      const feed = parsed?.kind === 'feed' && parsed.entries.length > 1 ? parsed : null;
      const isEnough = bytes.length >= manyBytes || (feed !== null && feed.entries.length >= minEntries);
      if (this.#isOver) break;
      if (isEnough && feed) await this.#give(feed);
      else this.#nextBytes *= 2;
    }
    this.#isReading = false;
  }

  /** The next part to parse; null if too little has arrived yet, or if nothing more is to be parsed. */
  #nextPart(pieces: readonly Uint8Array[]): Uint8Array | null {
    if (this.#isAllThere && this.#hasGiven) this.#isOver = true;
    return this.#isOver || this.#nextBytes > maxBytes ? null : firstOf(pieces, this.#nextBytes);
  }

  /** Parses as the whole document will be parsed: with all that is needed for it. Null for a page. */
  async #parse(head: AnswerHead, bytes: Uint8Array): Promise<ParsedFeed | null> {
    for (;;) {
      const lacks: TableName[] = [];
      const parsed = parseAnswer({ ...head, bytes }, this.#options.sourceUrl, {
        onLack: (table, mayWait) => {
          if (!mayWait) lacks.push(table);
        },
      });
      if (lacks.length === 0) {
        this.#isOver ||= parsed.kind === 'failed' && parsed.failure.kind === 'html';
        return parsed;
      }
      this.#isLoading = true;
      this.#isOver = !(await loadTables(lacks)) || this.#isOver;
      this.#isLoading = false;
      if (this.#isOver) return null;
    }
  }

  async #give({ entries, title }: ReadFeed): Promise<void> {
    const isGiven = areFirst(entries) && (await this.#options.onEarly(entries, title));
    this.#isOver ||= !isGiven || this.#hasGiven;
    this.#hasGiven ||= isGiven;
    this.#nextBytes *= growth;
  }
}

/** The first bytes of what has arrived, or null if there are fewer. */
function firstOf(pieces: readonly Uint8Array[], count: number): Uint8Array | null {
  if (pieces.reduce((sum, { length }) => sum + length, 0) < count) return null;
  const bytes = new Uint8Array(count);
  let filled = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, count - filled);
    bytes.set(part, filled);
    filled += part.length;
    if (filled === count) break;
  }
  return bytes;
}
