import type { Language } from '../../src/words/languages.ts';

/** What a language writes letter by letter as English does: names, and words that the two share. */
export const sameAsEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  es: ['Normal', 'Sepia'],
  fr: ['Date', 'Dates', 'Verdict', 'Note', 'Notes', 'notes', 'Pause', 'Normal'],
  de: ['Filter', 'Normal', 'Pause', 'Route', 'Sepia', 'System'],
  ja: [],
  ar: [],
};

/** Names of things, the same in every language. */
export const names: readonly string[] = ['Literata', 'Lexend'];
