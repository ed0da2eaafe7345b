/** What differs from language to language, beside the words. */
interface LanguageFacts {
  /** By itself. */
  name: string;
  /** The interface is mirrored for `rtl`. */
  direction: 'ltr' | 'rtl';
  /** What the file of its words is called; null for English, which is in the app itself. */
  file: string | null;
  /** Whose rules lists follow, if not its own. */
  listLocale?: string;
  /** Between two whole days, where the browser writes one such day in words and two of them in figures. */
  betweenDays?: string;
}

const spoken = {
  // British English puts no comma before the last “and”, as all our English.
  en: { name: 'English', direction: 'ltr', file: null, listLocale: 'en-GB' },
  es: { name: 'Español', direction: 'ltr', file: 'spanish' },
  fr: { name: 'Français', direction: 'ltr', file: 'french' },
  de: { name: 'Deutsch', direction: 'ltr', file: 'german' },
  ja: { name: '日本語', direction: 'ltr', file: 'japanese', betweenDays: '～' },
  ar: { name: 'العربية', direction: 'rtl', file: 'arabic' },
} as const satisfies Record<string, LanguageFacts>;

/** A language of the interface. The journal keeps its own, whatever is chosen here. */
export type Language = keyof typeof spoken;

/** All of them, in the order of the choice. */
export const languages: Readonly<Record<Language, LanguageFacts>> = spoken;

export const languageCodes = Object.keys(languages) as Language[];

/** What the reader chose: a language, or the first of the system's languages that Waymark speaks. */
export type LanguageChoice = 'system' | Language;

/** Unknown words, from an older or newer version, mean the system's language. */
export function parseLanguageChoice(value: unknown): LanguageChoice {
  return languageCodes.find((language) => language === value) ?? 'system';
}

/**
 * The language to speak: the chosen one, else the first of the reader's own (BCP 47, best first, as
 * `navigator.languages`) that Waymark speaks, else English.
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-', 1)[0]);
  return (
    languageCodes.find(
      (language) => language === wanted.find((tag) => languageCodes.some((known) => known === tag)),
    ) ?? 'en'
  );
}
