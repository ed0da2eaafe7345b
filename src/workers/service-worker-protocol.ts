import type { FirstScreen } from '../model/app/page-state.ts';
import type { Language } from '../words/languages.ts';

/** From the page to the service worker: absolute addresses of pictures to cache for offline reading. */
export interface KeepImages {
  type: 'KEEP_IMAGES';
  urls: string[];
}

/** From the page to the service worker: what the next start at the list's address shows first; null for nothing. */
export interface KeepFirstScreen {
  type: 'KEEP_FIRST_SCREEN';
  screen: FirstScreen | null;
  /** When an installed app was left at another page, which it resumes for a while; null if it was not. */
  leftAtMs: number | null;
  /** Address of the script of the version that drew it. */
  script: string;
}

/** From the page to the service worker: cache now what a first visit can do without. */
export interface KeepLater {
  type: 'KEEP_LATER';
}

/** From the page to the service worker: the interface's language, whose words are to be cached. */
export interface KeepLanguage {
  type: 'KEEP_LANGUAGE';
  language: Language;
}

/** From the worker of new entries to a page: an entry to show. Comes with a port for the page's confirmation. */
export interface OpenEntry {
  type: 'OPEN_ENTRY';
  slug: string;
}
