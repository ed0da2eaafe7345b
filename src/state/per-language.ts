import type { Language } from '../words/languages.ts';
import { language } from './words-in.ts';

/**
 * Returns a function for what `create` makes for the current language, such as a formatter; each is made once, on
 * first use. Whatever reads signals and calls that function follows a change of language.
 */
export function perLanguage<Made>(create: (language: Language) => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const known = made.get(language.value) ?? create(language.value);
    made.set(language.value, known);
    return known;
  };
}
