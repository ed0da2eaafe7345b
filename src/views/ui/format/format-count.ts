import { perLanguage } from '../../../state/per-language.ts';

const digits = perLanguage((language) => new Intl.NumberFormat(language));

/** A number by itself, with the digits and grouping of the current language: `1,200`. */
export function formatCount(count: number): string {
  return digits().format(count);
}
