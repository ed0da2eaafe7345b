/** Scripts that are written from right to left. */
const rtlScripts = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** A journal's language as a page says it: `lang` and `dir` of its document, and Open Graph's `pt_BR`. */
export interface JournalLocale {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Null if nobody can tell the country: Open Graph knows no language without one. */
  openGraph: string | null;
}

/** What a page says of a language, a BCP 47 tag. A country that the tag leaves open is the likeliest (CLDR). */
export function journalLocale(language: string): JournalLocale {
  const likely = likeliest(language);
  return {
    lang: language,
    dir: rtlScripts.has(likely?.script ?? '') ? 'rtl' : 'ltr',
    openGraph: likely?.region === undefined ? null : `${likely.language}_${likely.region}`,
  };
}

function likeliest(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language).maximize();
  } catch (error) {
    // `x-mine` is a tag, but no locale.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
