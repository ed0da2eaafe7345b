import { expect, test } from 'vitest';
import { chooseLanguage, languageCodes, languages, parseLanguageChoice } from '../../src/words/languages.ts';

test('a chosen language is spoken whatever the system speaks', () => {
  expect(chooseLanguage('ja', ['de-CH', 'en'])).toBe('ja');
});

test('else the first of the reader’s own languages that Waymark speaks, whatever its region', () => {
  expect(chooseLanguage('system', ['pt-BR', 'FR-ca', 'en-GB'])).toBe('fr');
  expect(chooseLanguage('system', ['ar-EG-u-nu-arab', 'es'])).toBe('ar');
});

test('else English', () => {
  expect(chooseLanguage('system', ['pt', 'arn', 'eng'])).toBe('en');
  expect(chooseLanguage('system', [])).toBe('en');
});

test('each language is a choice, and anything else is the system’s', () => {
  for (const language of languageCodes) expect(parseLanguageChoice(language)).toBe(language);
  for (const value of ['tlh', '', undefined, 7, 'toString'])
    expect(parseLanguageChoice(value)).toBe('system');
});

test('Arabic alone is written from right to left, and each language has a name of its own', () => {
  expect(languageCodes.filter((language) => languages[language].direction === 'rtl')).toEqual(['ar']);
  const names = Object.values(languages).map(({ name }) => name);
  expect(new Set(names).size).toBe(languageCodes.length);
});
