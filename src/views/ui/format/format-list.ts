import { perLanguage } from '../../../state/per-language.ts';
import { languages } from '../../../words/languages.ts';

const list = perLanguage((language) => new Intl.ListFormat(languages[language].listLocale ?? language));

/** `a, b and c`, in the current language. */
export function formatList(parts: readonly string[]): string {
  return list().format(parts);
}
