import { afterEach, expect, test } from 'vitest';
import { language } from '../../../../src/state/words-in.ts';
import { formatDaySpan } from '../../../../src/views/ui/format/format-day-span.ts';

afterEach(() => {
  language.value = 'en';
});

test('days between two are written out in every language', () => {
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('March 4 – October 20, 2026');
  language.value = 'de';
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('4. März – 20. Oktober 2026');
  language.value = 'ja';
  expect(formatDaySpan('2026-03-04', '2026-10-20')).toBe('2026年3月4日～2026年10月20日');
  expect(formatDaySpan('2026-03-04', '2026-03-04')).toBe('2026年3月4日');
});
