import { expect, test } from 'vitest';
import { journalLocale } from '../../../../src/build/pages/head/journal-locale.ts';

test.each([
  ['en', 'ltr', 'en_US'],
  ['en-GB', 'ltr', 'en_GB'],
  ['pt-BR', 'ltr', 'pt_BR'],
  ['zh-Hant', 'ltr', 'zh_TW'],
  ['ar', 'rtl', 'ar_EG'],
  ['he', 'rtl', 'he_IL'],
  ['ur-IN', 'rtl', 'ur_IN'],
  ['az-Arab', 'rtl', 'az_IR'],
  ['az', 'ltr', 'az_AZ'],
  ['tlh', 'ltr', null],
  ['x-mine', 'ltr', null],
])('%s runs %s and is %s to networks', (lang, dir, openGraph) => {
  expect(journalLocale(lang)).toEqual({ lang, dir, openGraph });
});
