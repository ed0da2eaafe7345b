import { perLanguage } from '../../state/per-language.ts';

// British English, which puts no comma before the last "and", like all our English.
const list = perLanguage((language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language));

/** `a, b and c`, in the current language. */
export function formatList(parts: readonly string[]): string {
  return list().format(parts);
}
