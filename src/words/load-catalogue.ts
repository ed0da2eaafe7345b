import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

const loaders: Partial<Record<Language, () => Promise<Catalogue>>> = {
  es: async () => (await import('./spanish.ts')).spanish,
  fr: async () => (await import('./french.ts')).french,
  de: async () => (await import('./german.ts')).german,
  ja: async () => (await import('./japanese.ts')).japanese,
  ar: async () => (await import('./arabic.ts')).arabic,
};

/** Whether there are words in this language. */
export function isSpoken(language: Language): boolean {
  return language === 'en' || language in loaders;
}

/** The words of a language, from its chunk; null for English, which the app is written in. Rejects where it does not come. */
export async function loadCatalogue(language: Language): Promise<Catalogue | null> {
  return (await loaders[language]?.()) ?? null;
}
