import { afterEach, expect, test, vi } from 'vitest';
import { dayNumberOf } from '../../../../src/model/calendar/calendar-day.ts';
import { language } from '../../../../src/state/words-in.ts';
import { axisFormats, axisLabels } from '../../../../src/views/map/timeline/axis-labels.ts';
import { languageCodes } from '../../../../src/words/languages.ts';

const axis = { firstDay: dayNumberOf('2026-03-01'), lastDay: dayNumberOf('2026-10-20'), widthPx: 372 };
const texts = (part: Partial<typeof axis>, needsYear = false) =>
  axisLabels({ ...axis, ...part }, { needsYear }).map(({ text }) => text);

afterEach(() => {
  language.value = 'en';
});

test('the first name of a part of a longer life has its year, whether it is a day’s or a month’s', () => {
  expect(texts({}, true).slice(0, 2)).toEqual(['Mar 2026', 'May']);
  expect(texts({ lastDay: dayNumberOf('2026-03-21') }, true)[0]).toBe('Mar 1, 2026');
});

test('months are named in the language of the moment', () => {
  expect(texts({})[0]).toBe('Mar');
  language.value = 'de';
  expect(texts({})[0]).toBe('Mär');
  language.value = 'ja';
  expect(texts({})[0]).toBe('3月');
});

test.each(languageCodes)('names never stand closer than they are wide: %s', (spoken) => {
  language.value = spoken;
  for (const widthPx of [160, 240, 372, 700]) {
    const labels = axisLabels({ ...axis, widthPx });
    expect(labels.length).toBeGreaterThan(0);
    labels.slice(1).forEach(({ xPx, text }, index) => {
      const before = labels[index];
      if (before) expect(xPx - before.xPx).toBeGreaterThan(((before.text.length + text.length) / 2) * 5);
    });
  }
});

test('an axis is named with what was made ahead of it', () => {
  language.value = 'fr';
  for (const create of axisFormats) create();
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(texts({})).not.toEqual([]);
  expect(texts({ lastDay: dayNumberOf('2026-03-21') })).not.toEqual([]);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
