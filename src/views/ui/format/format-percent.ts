import { perLanguage } from '../../../state/per-language.ts';

const percent = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent' }));

/** `0.74` → `74%`: whole percents, in the current language. */
export function formatPercent(share: number): string {
  return percent().format(Math.round(share * 100) / 100);
}
