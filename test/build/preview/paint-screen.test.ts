import { describe, expect, test } from 'vitest';
import { paintScreen, screenLayouts } from '../../../src/build/preview/paint-screen.ts';
import type { ScreenCard } from '../../../src/build/preview/screen-card.ts';
import { resources } from './preview-resources.ts';
import { type Colour, countColour, readPicture } from './read-picture.ts';

const accent: Colour = [0xb2, 0x3a, 0x08];
const water: Colour = [0xcf, 0xdf, 0xe4];
const ink: Colour = [0x1a, 0x27, 0x33];

const athens = { lat: 37.98, lng: 23.73 };
const syros = { lat: 37.4415, lng: 24.9412 };
const row = (headline: string | null) => ({
  headline,
  date: { words: 'July 28, 2026', figures: '2026-07-28' },
  place: 'Ermoupoli, Greece',
});

function cardOf(given: Partial<ScreenCard> = {}): ScreenCard {
  return {
    form: 'narrow',
    title: 'Letters from the Road',
    rows: Array.from({ length: 12 }, (_, index) => row(`Entry ${index} of a longer journey by boat`)),
    origin: syros,
    origins: [syros, athens],
    previous: [athens],
    accent: null,
    ...given,
  };
}

async function pictureOf(given: Partial<ScreenCard> = {}) {
  const card = cardOf(given);
  const picture = await readPicture(paintScreen(card, resources));
  const { map, words, scale } = screenLayouts[card.form];
  const partOf = ({ left, top, width, height }: typeof map) => ({
    left: left * scale,
    top: top * scale,
    right: (left + width) * scale,
    bottom: (top + height) * scale,
  });
  return {
    ...picture,
    onMap: (colour: Colour) => countColour(picture, colour, partOf(map)),
    inWords: (colour: Colour) => countColour(picture, colour, partOf(words)),
  };
}

// Painting is work: a busy machine takes its time for it.
describe('the picture of a journal before it is installed', { timeout: 60_000 }, () => {
  test.each([
    ['narrow', 618, 1373],
    ['wide', 1280, 800],
  ] as const)('has the size that the manifest names: %s', async (form, width, height) => {
    const picture = await pictureOf({ form });
    expect([picture.width, picture.height]).toEqual([width, height]);
  });

  test.each(['narrow', 'wide'] as const)(
    'shows the journey on its map and the entries beside it: %s',
    async (form) => {
      const { onMap, inWords } = await pictureOf({ form });
      expect(onMap(water)).toBeGreaterThan(5_000);
      expect(onMap(accent)).toBeGreaterThan(100);
      expect(inWords(ink)).toBeGreaterThan(500);
      // The edges of letters are of many colours.
      expect(inWords(water)).toBeLessThan(1_500);
    },
  );

  test('a journal without places has its words alone', async () => {
    const { onMap, inWords } = await pictureOf({ origin: null, origins: [], previous: [] });
    expect(onMap(water)).toBeLessThan(1_500);
    expect(onMap(ink) + inWords(ink)).toBeGreaterThan(500);
  });

  test.each([
    ['nothing at all', { title: null, rows: [], origin: null, origins: [], previous: [] }],
    ['words that no font has', { title: 'ᚠᚢᚦ', rows: [row('ᚠᚢᚦ'), row(null)] }],
    ['words from right to left', { title: 'رسائل من الطريق', rows: [row('ميناء تريستا القديم')] }],
    ['a title without an end', { title: 'word '.repeat(200), rows: [row('word '.repeat(200))] }],
    ['one place', { origins: [syros], previous: [] }],
  ])('is painted of %s', async (_what, given) => {
    expect((await pictureOf(given)).width).toBe(618);
  });
});
