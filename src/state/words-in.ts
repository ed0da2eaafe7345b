import { signal } from '@preact/signals';
import type { Catalogue } from '../words/catalogue.ts';
import type { Language } from '../words/languages.ts';

/** The current language of the interface. */
export const language = signal<Language>('en');

/** Its words; null while it is English. Written only by apply-language.ts. */
export const translation = signal<Catalogue | null>(null);

/**
 * The words of a section of the catalogue in the current language. `english` is that section of the English
 * catalogue. Returns a function: call it where the words are needed, and whatever reads signals follows a change of
 * language.
 */
export function wordsIn<Section extends keyof Catalogue>(
  section: Section,
  english: Catalogue[Section],
): () => Catalogue[Section] {
  return () => translation.value?.[section] ?? english;
}
