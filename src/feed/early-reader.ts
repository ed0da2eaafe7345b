import { type Entry, orderOf } from '../model/entry.ts';
import { orderByFeed } from '../model/order-by-feed.ts';
import type { AnswerHead, FetchedAnswer } from './fetch-feed.ts';
import { isGzip } from './is-gzip.ts';
import { loadTables } from './load-tables.ts';
import { parseAnswer } from './parse-answer.ts';
import type { ParsedFeed } from './parse-feed.ts';
import type { TableName } from './tables.ts';

export interface EarlyOptions {
  /** The feed's real address, where its url is a relay's or a copy's. */
  sourceUrl: string | null;
  /**
   * Waited for with the first entries of a document, before the tables are loaded that tell instants and zones of its
   * places: identities, words and days are what they will be. Not called where more than that hangs on a table. Called
   * again when there are more. Resolves with whether it can do with them.
   */
  onEarly: (entries: Entry[]) => Promise<boolean>;
}

/** So much of a document is read first, then twice as much each time, until it holds enough. */
const firstBytes = 2 * 1024;
/** More than a phone's screen has rows. */
const minEntries = 10;
/** Of long entries fewer will do. */
const manyBytes = 128 * 1024;
/** What has not shown enough by then is waited for. */
const maxBytes = 1024 * 1024;
/** So many times as much is read when it goes on: each time costs all that was read before. */
const growth = 8;

/**
 * Reads the beginning of a document that is still coming, as one that broke off: by the parser that will read all of
 * it, which leaves out the item that is cut. Gives what it holds twice: ten entries or some more as soon as they are
 * there, and what stands in eight times as many bytes. All of that reads little more than the second part alone takes.
 *
 * Gives nothing of a document that does not run from the newest entry to the oldest, by its instants or numbers: its
 * rows would move apart with every piece. Nor where an entry has no id but its words, which the whole document may make
 * another of; nor before the tables are there without which words or days would be others.
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

  /** Begins to read where enough has come; whatever comes meanwhile is read too. `pieces`: all that came so far. */
  read(head: AnswerHead, pieces: readonly Uint8Array[]): void {
    if (this.#isReading || this.#isOver) return;
    this.#isReading = true;
    this.#reading = this.#readOn(head, pieces);
    // What fails is told of at the end: nobody waits for it before.
    this.#reading.catch(() => {
      this.#isOver = true;
    });
  }

  /** Gives something of a document that is all there, unless it has. Resolves with whether; rejects with what failed. */
  async finish(answer: FetchedAnswer): Promise<boolean> {
    this.#isAllThere = true;
    await this.#reading;
    this.read(answer, [answer.bytes]);
    await this.#reading;
    return this.#hasGiven;
  }

  /** Resolves when nothing will be given any more; rejects with what failed. */
  async stop(): Promise<void> {
    this.#isOver = true;
    // A network that is down is not waited for.
    if (!this.#isLoading) await this.#reading;
  }

  async #readOn(head: AnswerHead, pieces: readonly Uint8Array[]): Promise<void> {
    for (let bytes = this.#nextPart(pieces); bytes !== null; bytes = this.#nextPart(pieces)) {
      // Packed, it has to be all there to be read.
      if (isGzip(bytes)) break;
      const parsed = await this.#parse(head, bytes);
      const entries = parsed?.kind === 'feed' ? parsed.entries : [];
      const isEnough = entries.length >= minEntries || bytes.length >= manyBytes;
      if (this.#isOver) break;
      if (isEnough && entries.length > 1) await this.#give(entries);
      else this.#nextBytes *= 2;
    }
    this.#isReading = false;
  }

  /** What is read next; null where not so much has come yet, or nothing more is to be read. */
  #nextPart(pieces: readonly Uint8Array[]): Uint8Array | null {
    if (this.#isAllThere && this.#hasGiven) this.#isOver = true;
    return this.#isOver || this.#nextBytes > maxBytes ? null : firstOf(pieces, this.#nextBytes);
  }

  /** As the whole document will be read: with all that is needed for that. Null for a page. */
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

  async #give(entries: Entry[]): Promise<void> {
    const isWanted = isNewestFirst(entries) && entries.every(({ id }) => !id.startsWith('hash:'));
    const isGiven = isWanted && (await this.#options.onEarly(entries));
    this.#isOver ||= !isGiven || this.#hasGiven;
    this.#hasGiven ||= isGiven;
    this.#nextBytes *= growth;
  }
}

/** The first bytes of what has come, or null where there are not so many. */
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

/** Whether entries run from the newest to the oldest, but for one in five. */
function isNewestFirst(entries: readonly Entry[]): boolean {
  let [older, newer] = [0, 0];
  const orders = orderByFeed(entries, []).map(orderOf);
  for (const [index, [instant, number]] of orders.entries()) {
    const [instantAbove, numberAbove] = orders[index - 1] ?? [instant, number];
    const step = instant - instantAbove || number - numberAbove;
    if (step > 0) older += 1;
    if (step < 0) newer += 1;
  }
  return older > 4 * newer;
}
