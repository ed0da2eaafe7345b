import type { Language } from '../words/languages.ts';
import { language } from './words-in.ts';

/**
 * What `create` makes for the language of the moment, such as a formatter: made when it is first asked for, once a
 * language. Whatever reads signals and calls the function given back follows a change of language.
 */
export function perLanguage<Made>(create: (language: Language) => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const known = made.get(language.value) ?? create(language.value);
    made.set(language.value, known);
    return known;
  };
}
