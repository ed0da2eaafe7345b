import type { FirstScreen } from '../model/page-state.ts';
import type { Language } from '../words/language.ts';

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
