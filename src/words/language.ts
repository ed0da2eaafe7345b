/** A language of the interface. The journal keeps its own, whatever is chosen here. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'ja' | 'ar';

/** What the reader chose: a language, or the first of the system's languages that Waymark speaks. */
export type LanguageChoice = 'system' | Language;

/** In the order of the choice, each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  ar: 'العربية',
};

export const languages = Object.keys(languageNames) as Language[];

/** What the file of a language's words is called: English is in the app itself. */
export const languageFiles: Readonly<Partial<Record<Language, string>>> = {
  es: 'spanish',
  fr: 'french',
  de: 'german',
  ja: 'japanese',
  ar: 'arabic',
};

/** Which way a language is written: the interface is mirrored for `rtl`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Unknown words, from an older or newer version, mean the system's language. */
export function parseLanguageChoice(value: unknown): LanguageChoice {
  return languages.find((language) => language === value) ?? 'system';
}

/**
 * The language to speak: the chosen one, else the first of the reader's own (BCP 47, best first, as
 * `navigator.languages`) that Waymark speaks, else English.
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-', 1)[0]);
  return (
    languages.find(
      (language) => language === wanted.find((tag) => languages.some((known) => known === tag)),
    ) ?? 'en'
  );
}
