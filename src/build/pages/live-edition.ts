import { readFile } from 'node:fs/promises';
import { maxFeedBytes } from '../../feed/fetch/fetch-feed.ts';
import { type FeedCursor, fetchJournal } from '../../feed/fetch/fetch-journal.ts';
import { unpackGzip } from '../../feed/fetch/unpack-gzip.ts';
import type { Entry } from '../../model/entry/entry.ts';
import type { FeedSource } from '../config/parse-feed-source.ts';
import { SharedFeed } from '../relay/shared-feed.ts';
import { feedMediaType } from '../relay/sniff-feed.ts';
import { createEdition, type Edition } from './edition.ts';
import { type FeedPlace, readWholeFeed } from './read-whole-feed.ts';

/** For this long an answer of the feed is as good as a new one. */
const freshForMs = 60_000;

/** An edition with what its feed calls itself, and the media type that it has. */
export interface TitledEdition {
  edition: Edition;
  title: string | null;
  type: string | null;
}

interface Read {
  entries: Entry[];
  title: string | null;
  type: string | null;
  cursor: FeedCursor | null;
}

/**
 * The journal as its feed has it now, for however many readers: read once a minute at most, and when the shared feed has
 * another document. While the feed cannot be had, the last good answer stands.
 */
export class LiveEdition {
  readonly #source: FeedSource;
  readonly #shared: SharedFeed | null;
  readonly #journalLanguage: string;
  readonly #site: Pick<FeedPlace, 'basePath' | 'siteUrl'>;
  #latest: TitledEdition | null = null;
  #cursor: FeedCursor | null = null;
  #readAtMs = Number.NEGATIVE_INFINITY;
  /** Which of the shared feed's documents was read. */
  #readBody: object | null = null;
  #reading: Promise<void> | null = null;

  /** @param shared the feed at `source`, where others read it too */
  constructor(
    source: FeedSource,
    journalLanguage: string,
    site: Pick<FeedPlace, 'basePath' | 'siteUrl'>,
    shared?: SharedFeed,
  ) {
    this.#source = source;
    this.#shared = source.kind === 'http' ? (shared ?? new SharedFeed(source.url)) : null;
    this.#site = site;
    this.#journalLanguage = journalLanguage;
  }

  /**
   * The newest edition that can be had within `patienceMs`: an older one where the feed takes longer, null if there
   * was none yet.
   */
  async latest(patienceMs: number): Promise<TitledEdition | null> {
    if (this.#isFresh()) return this.#latest;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    await Promise.race([this.#reading, patience]);
    clearTimeout(timer);
    return this.#latest;
  }

  #isFresh(): boolean {
    const isSame = this.#shared === null || this.#shared.body === this.#readBody;
    return isSame && Date.now() - this.#readAtMs < freshForMs;
  }

  async #read(): Promise<void> {
    const read = await (this.#source.kind === 'file'
      ? readFeedFile(this.#source.path, { ...this.#site, sourceUrl: null })
      : this.#fetch(this.#source.url, this.#shared as SharedFeed));
    this.#readAtMs = Date.now();
    if (read === null) return;
    this.#cursor = read.cursor;
    const { entries, title, type } = read;
    this.#latest = { edition: createEdition(entries, this.#journalLanguage), title, type };
  }

  /** Null if nothing is new, or nothing can be had. */
  async #fetch(url: string, shared: SharedFeed): Promise<Read | null> {
    await shared.latest();
    // One that comes meanwhile is another one, to be read next.
    this.#readBody = shared.body;
    const fetched = await fetchJournal(url, {
      cursor: this.#cursor,
      sourceUrl: url,
      fetch: shared.fetch,
    });
    const isJournal = fetched.kind === 'fetched' && fetched.entries.length > 0;
    return isJournal ? { ...fetched, type: shared.mediaType } : null;
  }
}

async function readFeedFile(path: string, place: FeedPlace): Promise<Read | null> {
  const bytes = await readFile(path).then(
    (body) => unpackGzip(body, maxFeedBytes),
    () => null,
  );
  const parsed = bytes && (await readWholeFeed(bytes, place));
  return bytes && parsed?.kind === 'feed' ? { ...parsed, type: feedMediaType(bytes), cursor: null } : null;
}
