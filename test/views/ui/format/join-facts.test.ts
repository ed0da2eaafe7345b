import { afterEach, expect, test } from 'vitest';
import { language } from '../../../../src/state/words-in.ts';
import { joinFacts } from '../../../../src/views/ui/format/join-facts.ts';

afterEach(() => {
  language.value = 'en';
});

test('what is not there is passed over', () => {
  expect(joinFacts('18:30', null, '', false, undefined, 'still')).toBe('18:30 · still');
});

test('where the interface is written from right to left, each fact keeps to itself', () => {
  language.value = 'ar';
  expect(joinFacts('45.65° N', '18:30')).toBe('\u206845.65° N\u2069 · \u206818:30\u2069');
});

test('so does a fact in Arabic or Hebrew among others', () => {
  expect(joinFacts('45.65° N', 'ساكن')).toBe('45.65° N · \u2068ساكن\u2069');
  expect(joinFacts('שקט', '18:30')).toBe('\u2068שקט\u2069 · 18:30');
});
