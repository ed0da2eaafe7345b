import { expect, test } from 'vitest';
import { siteWords } from '../../../../src/build/pages/site/site-words.ts';

test.each([
  ['en-GB', 'en', 'Places'],
  ['de', 'de', 'Orte'],
  ['fr-CA', 'fr', 'Lieux'],
  ['ja', 'ja', '場所'],
  ['fi', 'en', 'Places'],
])('pages of a journal in %s are titled in %s', async (journalLanguage, language, places) => {
  const words = await siteWords(journalLanguage);
  expect(words.language).toBe(language);
  expect(words.titles.places).toBe(places);
});
