import type { english } from './english.ts';

/**
 * All interface text of a language. English is what the type is made of: a translation that misses a sentence, or has
 * one more, does not compile. Each English section travels with the code that says it; a translation is one chunk,
 * fetched when it is chosen.
 */
export type Catalogue = typeof english;
