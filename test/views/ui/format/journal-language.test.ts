import { afterEach, expect, test } from 'vitest';
import { journal } from '../../../../src/model/journal/journal.ts';
import { language } from '../../../../src/state/words-in.ts';
import { journalLanguage } from '../../../../src/views/ui/format/journal-language.ts';

afterEach(() => {
  language.value = 'en';
});

test('the journal’s words are marked with its language where the interface speaks another, and only there', () => {
  language.value = 'ar';
  expect(journalLanguage()).toBe(journal.language);
  language.value = 'en';
  expect(journalLanguage()).toBe(journal.language === 'en' ? undefined : journal.language);
});
