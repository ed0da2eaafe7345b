import { describe, expect, test } from 'vitest';
import { maxPreviewBytes, paintPreview } from '../../../src/build/preview/paint-preview.ts';
import type { PreviewCard } from '../../../src/build/preview/preview-card.ts';
import { cardOf, resources } from './preview-resources.ts';
import { type Colour, countColour, differingShare, type Part, readPicture } from './read-picture.ts';

const accent: Colour = [0xb2, 0x3a, 0x08];
const water: Colour = [0xcf, 0xdf, 0xe4];
const paper: Colour = [0xf8, 0xf3, 0xe9];
const label: Colour = [0xff, 0xfc, 0xf6];

async function pictureOf(given: Partial<PreviewCard>) {
  const bytes = paintPreview(cardOf(given), resources);
  const picture = await readPicture(bytes);
  return { ...picture, bytes, count: (colour: Colour, part: Part) => countColour(picture, colour, part) };
}

/** Where the pin must be: in the middle, above the label. */
const pinPart = { left: 570, top: 90, right: 630, bottom: 300 };
const whole = { left: 0, top: 0, right: 1200, bottom: 630 };

// Painting is work: a busy machine takes its time for it.
describe('the picture for previews', { timeout: 60_000 }, () => {
  test.each([
    ['an entry in a sea of islands', {}],
    ['a very long title', { headline: 'word '.repeat(200) }],
    ['a place in the far north', { origin: { lat: 78.22, lng: 15.65 } }],
    ['a place beyond the map', { origin: { lat: 89.99, lng: 12 } }],
    ['the date line', { origin: { lat: -16.85, lng: 179.97 }, previous: [{ lat: -13.83, lng: -171.76 }] }],
    ['words alone', { origin: null, previous: [] }],
    [
      'nothing at all',
      { origin: null, previous: [], headline: null, journal: null, number: null, date: null },
    ],
  ])('is a JPEG of 1200 × 630 that every network takes: %s', async (_what, given) => {
    const { bytes, width, height } = await pictureOf(given);
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(maxPreviewBytes);
  });

  test.each([
    ['Greece', { lat: 37.4415, lng: 24.9412 }],
    ['Svalbard', { lat: 78.22, lng: 15.65 }],
    ['the pole', { lat: 90, lng: 0 }],
    ['Fiji, west of the date line', { lat: -16.85, lng: 179.97 }],
    ['Fiji, east of it', { lat: -16.85, lng: -179.97 }],
  ])('the pin stands in the middle, above the words: %s', async (_where, origin) => {
    const { count } = await pictureOf({ origin, previous: [] });
    expect(count(accent, pinPart)).toBeGreaterThan(600);
    expect(count(accent, { ...whole, right: pinPart.left, bottom: 330 })).toBe(0);
  });

  test('the map shows the way that led there, across the date line too', async () => {
    const { count } = await pictureOf({
      headline: 'Fiji',
      origin: { lat: -16.85, lng: 179.97 },
      previous: [{ lat: -13.83, lng: -171.76 }],
    });
    const east = { left: 660, top: 0, right: 1200, bottom: 300 };
    const west = { left: 0, top: 0, right: 560, bottom: 300 };
    expect(count(accent, east)).toBeGreaterThan(300);
    expect(count(accent, west)).toBe(0);
  });

  test('the journal’s own accent is the pin’s', async () => {
    const { count } = await pictureOf({ accent: '#2c6650', previous: [] });
    expect(count([0x2c, 0x66, 0x50], pinPart)).toBeGreaterThan(600);
    expect(count(accent, whole)).toBe(0);
  });

  test('the square in the middle has the words’ paper from edge to edge below the map', async () => {
    const { count } = await pictureOf({});
    const line = { left: 285, top: 600, right: 915, bottom: 606 };
    expect(count(label, line)).toBe(630 * 6);
    expect(count(water, { left: 20, top: 20, right: 1180, bottom: 380 })).toBeGreaterThan(100_000);
  });

  test('without a place there is paper, and no water', async () => {
    const { count } = await pictureOf({ origin: null, position: null, previous: [] });
    // The edges of letters have all shades between ink and paper.
    expect(count(water, whole)).toBeLessThan(1000);
    expect(count(paper, whole)).toBeGreaterThan(0.9 * 1200 * 630);
  });

  test('a card of all places has a dot at each', async () => {
    const origins = [
      { lat: 0, lng: 0 },
      { lat: 20, lng: -100 },
      { lat: 20, lng: 100 },
    ];
    const { count } = await pictureOf({ origin: { lat: 0, lng: 0 }, previous: [], origins });
    expect(count(accent, { ...whole, right: 400, bottom: 400 })).toBeGreaterThan(50);
    expect(count(accent, { ...whole, left: 800, bottom: 400 })).toBeGreaterThan(50);
  });

  test('shows the same of the same card, whatever was painted before', async () => {
    const first = await pictureOf({});
    await pictureOf({ headline: '鴨川', origin: null });
    expect(differingShare(await pictureOf({}), first)).toBeLessThan(0.002);
    expect(differingShare(await pictureOf({ headline: 'Izmir' }), first)).toBeGreaterThan(0.01);
  });
});
