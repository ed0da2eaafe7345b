import { perLanguage } from '../../state/per-language.ts';

const year = perLanguage((language) => dateFormat(language, { year: 'numeric' }));
const month = perLanguage((language) => dateFormat(language, { month: 'long', year: 'numeric' }));
const day = perLanguage((language) =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
);

/** A year, month or day in words: `2026`, `2026-06` → `June 2026`, `2026-06-25` → `June 25, 2026`. */
export function formatPartOfTime(text: string): string {
  const format = [year, month, day][text.split('-').length - 1] ?? day;
  return format().format(new Date(`${`${text}-01-01`.slice(0, 10)}T00:00:00Z`));
}

function dateFormat(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
}
