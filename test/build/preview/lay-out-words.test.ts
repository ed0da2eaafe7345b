import { expect, test } from 'vitest';
import { layOutWords, type Measure } from '../../../src/build/preview/lay-out-words.ts';
import { createMeasure } from '../../../src/build/preview/paint-preview.ts';
import type { PreviewCard } from '../../../src/build/preview/preview-card.ts';
import { cardOf, resources } from './preview-resources.ts';

const { canvas, fonts } = resources;
const measure: Measure = createMeasure(canvas.getContext('2d'), fonts);

function linesOf(given: Partial<PreviewCard>, role: 'kicker' | 'title' | 'facts'): string[] {
  const { lines } = layOutWords(cardOf(given), 'label', { fonts, measure });
  return lines.filter((line) => line.role === role).map(({ text }) => text);
}

const longTitle =
  'What I learned about waiting from three ferries, two customs officers and one very patient dog on the quay';

test('the journal and the number stand over the title, day and place under it', () => {
  const given = { headline: 'On capability', place: 'Tokyo, Japan' };
  expect(linesOf(given, 'kicker')).toEqual(['Waymark · 0123']);
  expect(linesOf(given, 'title')).toEqual(['On capability']);
  expect(linesOf(given, 'facts')).toEqual(['July 28, 2026 · Tokyo, Japan']);
});

test('where the place is the title, the position stands under it', () => {
  expect(linesOf({}, 'facts')).toEqual(['July 28, 2026 · 37.44° N, 24.94° E']);
});

test('a long title has three lines, and ends at a word', () => {
  const lines = linesOf({ headline: longTitle }, 'title');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/ …$/);
  expect(longTitle).toContain(lines.join(' ').replace(/ …$/, ' '));
});

test('the lines of a title are of like length: none has one word left over', () => {
  const [first = '', second = ''] = linesOf({ headline: 'Yesterday is across the water' }, 'title');
  expect([first, second]).toEqual(['Yesterday is', 'across the water']);
});

test.each(['Longyearbyen, Norway', 'A Reykjavíkurflugvöllur morning', 'Llanfairpwllgwyngyll station'])(
  'no word is broken that a line can hold: %s',
  (headline) => {
    expect(linesOf({ headline }, 'title').join(' ')).toBe(headline);
  },
);

test('a title that cannot be set leaves its place to the day, and the day to figures', () => {
  const hindi = {
    headline: 'गंगा के किनारे',
    place: 'वाराणसी',
    date: { words: '२८ जुलाई', figures: '2026-07-28' },
  };
  expect(linesOf(hindi, 'title')).toEqual(['2026-07-28']);
  expect(linesOf(hindi, 'facts')).toEqual(['37.44° N, 24.94° E']);
  expect(linesOf({ headline: null }, 'title')).toEqual(['July 28, 2026']);
  expect(linesOf({ headline: null, date: null }, 'title')).toEqual(['37.44° N, 24.94° E']);
});

test('facts in Arabic keep to themselves', () => {
  expect(linesOf({ headline: 'رائحة المطر', place: 'القاهرة' }, 'facts')).toEqual([
    '\u2068July 28, 2026\u2069 · \u2068القاهرة\u2069',
  ]);
});

test.each([
  ['a long title', { headline: longTitle }],
  ['a long title and a long place', { headline: longTitle, place: longTitle }],
  ['a title without spaces', { headline: 'Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlüssel' }],
  [
    'a title in Japanese',
    { headline: '鴨川のほとりで、雨があがるのを待ちながら考えたことのすべて、そして忘れたこと' },
  ],
  [
    'a title in Arabic',
    { headline: 'رائحة المطر على حجارة المدينة القديمة في صباح بعيد من أيام الشتاء الطويل' },
  ],
  ['a long name of the journal', { journal: longTitle }],
  [
    'a long place',
    { headline: 'Llan', place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales' },
  ],
])('small cards, which cut out a square, show all words: %s', (_what, given) => {
  for (const place of ['label', 'alone'] as const) {
    const { lines, heightPx } = layOutWords(cardOf(given), place, { fonts, measure });
    for (const { widthPx } of lines) expect(widthPx).toBeLessThanOrEqual(630 - 2 * 24);
    // Above a label the map keeps room for its pin.
    expect(heightPx).toBeLessThan(place === 'label' ? 630 - 150 : 630 - 60);
    expect(lines.at(-1)?.baselinePx).toBeLessThanOrEqual(heightPx);
  }
});
