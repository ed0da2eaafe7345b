import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/words/languages.ts';
import { resources } from './preview-resources.ts';

const { fonts, labels } = resources;

describe('no sign is ever drawn as an empty box', () => {
  test.each([
    'The marble in the square — “walked on” for so long…',
    'Čekání na trajekt, Łódź, Ærø, Hải Phòng',
    'Ночной поезд · Η θάλασσα',
    'رائحة المطر على حجارة المدينة ٢٠٢٦',
    'می‌خواهم',
    '鴨川のほとりで、𠮷野「雨」ー',
    ...Object.values(languages).map(({ name }) => name),
  ])('%s is set as it is', (text) => {
    expect(fonts.setText(text)).toBe(text);
  });

  test.each(['गंगा के किनारे', 'תל אביב', 'กรุงเทพ', 'Bangkok กรุงเทพ'])('%s is not set at all', (text) => {
    expect(fonts.setText(text)).toBeNull();
  });

  test('emoji are left out, and a text of nothing else is none', () => {
    expect(fonts.setText('Sunset 🌅 over the Tagus 👍🏽 1️⃣')).toBe('Sunset over the Tagus 1');
    expect(fonts.setText('🌅 ✨ 👩‍👩‍👧 🇵🇹')).toBeNull();
    expect(fonts.setText(' \n')).toBeNull();
  });

  test('every name of the map has its letters', () => {
    const names = [...labels.countries, ...labels.seas, ...labels.cities].flatMap(({ lines }) => lines);
    expect(names.length).toBeGreaterThan(500);
    const known = /^\d+ \d+px 'Literata'(?:, 'Literata fallback')?$/;
    const foreign = names.filter(
      (name) => fonts.setText(name) === null || !known.test(fonts.fontOf(name, 500, 12)),
    );
    expect(foreign).toEqual([]);
  });
});

test('a feed cannot turn the writing round, and half a character is none', () => {
  expect(fonts.setText('abc\u202edef\u2067ghi\u0000j\ud83c')).toBe('abcdefghi j');
});

test('a letter and its accent are one, however the feed writes them', () => {
  expect(fonts.setText('Cafe\u0301')).toBe('Café');
});

test('only the fonts that a text needs are named, and what fills in all alone is a little bolder', () => {
  expect(fonts.fontOf('Waymark', 600, 50)).toBe("600 50px 'Literata'");
  expect(fonts.fontOf('دفتر', 600, 50)).toBe("700 50px 'Literata', 'noto-naskh-arabic-arabic'");
  expect(fonts.fontOf('دفتر 28', 600, 50)).toBe("600 50px 'Literata', 'noto-naskh-arabic-arabic'");
});
