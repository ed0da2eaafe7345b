import type { FirstScreen } from '../model/page-state.ts';
import type { SyncOutcome } from '../model/sync-outcome.ts';
import type { Language } from '../words/languages.ts';

/** From the page to the sync worker. */
export interface SyncRequest {
  kind: 'sync';
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even where the server wanted to be left alone for longer. */
  force: boolean;
  /** Read the whole feed, changed or not. */
  isWhole: boolean;
  /** The feed's answer, where the page has asked for it already. */
  answer?: SentAnswer | undefined;
}

/** The answer of a server as it travels to a worker: its body goes along, and is read there alone. */
export interface SentAnswer {
  /** After redirects. */
  url: string;
  status: number;
  headers: [name: string, value: string][];
  body: ReadableStream<Uint8Array> | null;
}

/** From the sync worker to the page. Entries never travel in messages: the page reads them from the store. */
export type SyncMessage =
  /** Entries read so far. */
  | { kind: 'progress'; entries: number }
  /** The entries are stored. The worker goes on with what only makes them nicer to find. */
  | { kind: 'done'; outcome: SyncOutcome }
  /** Nothing is left to do: the worker can go. */
  | { kind: 'finished' };

/** From the page to the service worker: pictures to keep for reading offline, absolute addresses. */
export interface KeepImages {
  type: 'KEEP_IMAGES';
  urls: string[];
}

/** From the page to the service worker: what the next start at the list's address shows first; null for nothing. */
export interface KeepFirstScreen {
  type: 'KEEP_FIRST_SCREEN';
  screen: FirstScreen | null;
  /** When an installed app was left at another page, where it goes on for a while; null where it was not. */
  leftAtMs: number | null;
  /** Address of the script of the version that has drawn it. */
  script: string;
}

/** From the page to the service worker: what a first visit can do without is to be kept now. */
export interface KeepLater {
  type: 'KEEP_LATER';
}

/** From the page to the service worker: the language that is spoken, whose words are to be kept. */
export interface KeepLanguage {
  type: 'KEEP_LANGUAGE';
  language: Language;
}

/** From the worker that tells of new entries to a page, with a port for its word that it does: an entry to show. */
export interface OpenEntry {
  type: 'OPEN_ENTRY';
  slug: string;
}
