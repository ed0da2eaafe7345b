import { perLanguage } from '../../state/per-language.ts';

const digits = perLanguage((language) => new Intl.NumberFormat(language));

/** A number that stands alone, with the digits and the grouping of the language of the moment: `1,200`. */
export function formatCount(count: number): string {
  return digits().format(count);
}
