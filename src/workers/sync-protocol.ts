import type { SyncOutcome } from '../model/journal/sync-outcome.ts';

/** From the page to the sync worker. */
export interface SyncRequest {
  kind: 'sync';
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even if the server wanted to be left alone for longer. */
  force: boolean;
  /** Read the whole feed, changed or not. */
  isWhole: boolean;
  /** The feed's answer, if the page has asked for it already. */
  answer?: SentAnswer | undefined;
}

/** A server's answer as it is sent to a worker, which alone can read the body then. */
export interface SentAnswer {
  /** After redirects. */
  url: string;
  status: number;
  headers: [name: string, value: string][];
  body: ReadableStream<Uint8Array> | null;
}

/** From the sync worker to the page. Entries never travel in messages: the page reads them from the store. */
export type SyncMessage =
  /** Entries read so far, and the journal's title, once it is known. */
  | { kind: 'progress'; entries: number; title: string | null }
  /** The entries are stored. The worker continues with what only helps to find them. */
  | { kind: 'done'; outcome: SyncOutcome }
  /** Nothing is left to do: the worker can be terminated. */
  | { kind: 'finished' };
