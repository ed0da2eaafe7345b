/** A noun's forms by plural category; `#` stands for the number. `other` is what a language falls back on. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Says how many in one language. */
export type CountWords = (count: number, forms: PluralForms) => string;

/**
 * For a language (BCP 47): `(2, {one: '# entry', other: '# entries'})` → `2 entries`, with the language's own plural
 * categories and grouping of digits.
 */
export function countWordsIn(language: string): CountWords {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}
