/** A noun's forms by plural category; `#` stands for the number. `other` is what a language falls back on. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Says how many in one language. */
export type CountWords = (count: number, forms: PluralForms) => string;

/**
 * For a language (BCP 47): `(2, {one: '# entry', other: '# entries'})` → `2 entries`, with the language's own plural
 * categories and grouping of digits. What the browser has for both is dear to make, and made when a number is said.
 */
export function countWordsIn(language: string): CountWords {
  let rules: Intl.PluralRules | undefined;
  let digits: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    digits ??= new Intl.NumberFormat(language);
    return (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
  };
}
