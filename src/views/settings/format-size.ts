import { perLanguage } from '../../state/per-language.ts';
import { wordsIn } from '../../state/words-in.ts';
import { storedWords } from '../../words/english/settings/stored-words.ts';

const words = wordsIn('stored', storedWords);

const whole = perLanguage((language) => sizeFormat(language, 'megabyte', 0));
const fine = perLanguage((language) => sizeFormat(language, 'megabyte', 1));
const kilobytes = perLanguage((language) => sizeFormat(language, 'kilobyte', 0));

/** Formats a number of bytes: `340 kB`, `4.2 MB`, `25 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return words().underSize(kilobytes().format(1));
  if (bytes < 950_000) return kilobytes().format(bytes / 1_000);
  return (bytes < 9_950_000 ? fine() : whole()).format(bytes / 1_000_000);
}

function sizeFormat(language: string, unit: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
