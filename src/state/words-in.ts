import { signal } from '@preact/signals';
import type { Catalogue } from '../words/catalogue.ts';
import type { Language } from '../words/languages.ts';

/** The language that the interface speaks now. */
export const language = signal<Language>('en');

/** Its words; null while it is English. Written by language.ts alone. */
export const translation = signal<Catalogue | null>(null);

/**
 * The words of a part of the app, in the language of the moment. `english` is that part of the English catalogue.
 * Gives a function: call it where the words are needed, and whatever reads signals follows a change of language.
 */
export function wordsIn<Section extends keyof Catalogue>(
  section: Section,
  english: Catalogue[Section],
): () => Catalogue[Section] {
  return () => translation.value?.[section] ?? english;
}
