import type { appWords } from './english/app-words.ts';
import type { settingsWords } from './english/settings-words.ts';

/**
 * All interface text, by the part of the app that says it. English is what the types are made of: a translation that
 * misses a sentence does not compile. Each English section travels with the code that says it; a translation is one
 * chunk, fetched when it is chosen.
 */
export interface Catalogue {
  app: typeof appWords;
  settings: typeof settingsWords;
}
