import { describe, expect, test } from 'vitest';
import { decodeLabels } from '../../src/basemap/decode-basemap.ts';
import type { MapLabel } from '../../src/basemap/map-label.ts';
import { projectCoordinates, worldSizePx } from '../../src/basemap/mercator.ts';
import { type Box, type PlacedLabel, placeLabels } from '../../src/basemap/place-labels.ts';
import { readBasemap } from './read-basemap.ts';

const labels = decodeLabels(readBasemap());
const measure = (text: string, { sizePx }: { sizePx: number }) => text.length * sizePx * 0.55;

function viewOf(lat: number, lng: number, zoom: number) {
  const { x, y } = projectCoordinates({ lat, lng });
  const world = worldSizePx(zoom);
  return { zoom, left: x * world - 206, top: y * world - 350, widthPx: 412, heightPx: 700, pixelRatio: 2 };
}

/** Where the text of an upright name stands. */
function textBox({ label, style, x, y }: PlacedLabel): Box {
  const width = Math.max(
    ...label.lines.map((line) => measure(line, style) + (line.length - 1) * style.spacingPx),
  );
  const height = label.lines.length * style.sizePx;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

describe.each([
  ['Europe', viewOf(45, 12, 4)],
  ['the Aegean', viewOf(38, 25, 6)],
  ['the Pacific', viewOf(0, 180, 2)],
  ['India', viewOf(22, 80, 5.5)],
])('on a map of %s', (_name, view) => {
  const placed = placeLabels({ labels, view, avoid: [], measure });

  test('names are there, none over another, none cut off', () => {
    expect(placed.length).toBeGreaterThan(2);
    const boxes = placed.filter(({ label }) => label.rotationDeg === 0).map(textBox);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(view.widthPx);
    }
  });

  test('no name stands on a marker, nor hides under it', () => {
    const marker = { left: 150, top: 250, right: 260, bottom: 420 };
    const around = placeLabels({ labels, view, avoid: [marker], measure });
    expect(
      around.filter((label) => label.label.rotationDeg === 0 && overlaps(textBox(label), marker)),
    ).toEqual([]);
    expect(
      around.filter(
        ({ dot }) => dot && overlaps({ left: dot.x, right: dot.x, top: dot.y, bottom: dot.y }, marker),
      ),
    ).toEqual([]);
  });

  test('a small pan keeps the names where they are on the map', () => {
    const panned = placeLabels({ labels, view: { ...view, left: view.left + 20 }, avoid: [], measure });
    const wasInside = placed.filter(({ x }) => x > 120 && x < 330).map(({ label }) => label);
    const kept = wasInside.filter((label) => panned.some((other) => other.label === label));
    expect(kept.length).toBeGreaterThanOrEqual(wasInside.length * 0.8);
  });
});

const town: MapLabel = {
  kind: 'cities',
  lines: ['Town'],
  x: 0.5,
  y: 0.5,
  minZoom: 3,
  maxZoom: 6,
  rotationDeg: 0,
};
const only = { countries: [], seas: [], cities: [town] };
const square = { zoom: 4, left: 2048 - 100, top: 2048 - 100, widthPx: 200, heightPx: 200, pixelRatio: 1 };

test('a city’s name moves to another side of its dot when the first is taken', () => {
  const [free] = placeLabels({ labels: only, view: square, avoid: [], measure });
  const right = { left: 104, top: 80, right: 200, bottom: 120 };
  const [moved] = placeLabels({ labels: only, view: square, avoid: [right], measure });
  expect(free?.x).toBeGreaterThan(100);
  expect(moved?.x).toBeLessThan(100);
  expect(moved?.dot).toEqual({ x: 100, y: 100 });
});

test('a name shows within its zooms only', () => {
  const zoomed = (zoom: number) => {
    const middle = worldSizePx(zoom) / 2 - 100;
    return placeLabels({
      labels: only,
      view: { ...square, zoom, left: middle, top: middle },
      avoid: [],
      measure,
    });
  };
  expect([2.9, 3, 6, 6.1].map((zoom) => zoomed(zoom).length)).toEqual([0, 1, 1, 0]);
});

test('a name shows on every copy of the world that is in view', () => {
  const view = { zoom: 3, left: -2048, top: 924, widthPx: 6144, heightPx: 200, pixelRatio: 1 };
  const placed = placeLabels({ labels: only, view, avoid: [], measure });
  expect(placed.map(({ dot }) => dot?.x)).toEqual([1024, 3072, 5120]);
});
