import type { Catalogue } from './catalogue.ts';
import type { Language } from './languages.ts';

// Not in the table of languages: that one is in the service worker too, which is one file with all that it imports.
const loaders: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  es: async () => (await import('./spanish.ts')).spanish,
  fr: async () => (await import('./french.ts')).french,
  de: async () => (await import('./german.ts')).german,
  ja: async () => (await import('./japanese.ts')).japanese,
  ar: async () => (await import('./arabic.ts')).arabic,
};

/** The words of a language, from its chunk; null for English, which the app is written in. Rejects where it does not come. */
export async function loadCatalogue(language: Language): Promise<Catalogue | null> {
  return language === 'en' ? null : loaders[language]();
}
