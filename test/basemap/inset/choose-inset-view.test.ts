import { expect, test } from 'vitest';
import { decodeLabels } from '../../../src/basemap/decode-basemap.ts';
import { chooseInsetView, pointInView } from '../../../src/basemap/inset/choose-inset-view.ts';
import { citiesAround, insetLabels } from '../../../src/basemap/inset/inset-labels.ts';
import { projectCoordinates } from '../../../src/basemap/mercator.ts';
import { readBasemap } from '../read-basemap.ts';

const labels = decodeLabels(readBasemap());
const phone = { widthPx: 372, heightPx: 148, pixelRatio: 2 };
const ermoupoli = { lat: 37.4415, lng: 24.9412 };
const piraeus = { lat: 37.94, lng: 23.65 };
const tokyo = { lat: 35.68, lng: 139.69 };
const apia = { lat: -13.83, lng: -171.77 };
const suva = { lat: -18.14, lng: 178.44 };
const openSea = { lat: 10, lng: -140 };

function viewOf(origin: typeof ermoupoli, previous?: typeof ermoupoli) {
  return chooseInsetView(phone, { origin, previous, cities: citiesAround(origin, labels.cities) });
}

test('the origin stands in the middle, its pin included', () => {
  for (const origin of [ermoupoli, tokyo, apia, openSea]) {
    const view = viewOf(origin);
    const { x, y } = pointInView(projectCoordinates(origin), view);
    expect(x).toBeCloseTo(186, 6);
    expect(y - 74).toBeGreaterThan(5);
    expect(y - 74).toBeLessThan(20);
  }
});

test('a place before that is near is on the map too, a far one does not push it away', () => {
  const near = viewOf(ermoupoli, piraeus);
  const stop = pointInView(projectCoordinates(piraeus), near);
  expect(stop.x).toBeGreaterThan(0);
  expect(stop.y).toBeGreaterThan(0);
  expect(near.zoom).toBeGreaterThan(5);
  expect(viewOf(ermoupoli, tokyo)).toEqual(viewOf(ermoupoli));
});

test('in the open sea the map goes far enough out to show a city', () => {
  const view = viewOf(openSea);
  expect(view.zoom).toBeLessThan(5);
  const shown = labels.cities.filter((city) => {
    const { x, y } = pointInView(city, view);
    return x > 0 && x < phone.widthPx && y > 0 && y < phone.heightPx;
  });
  expect(shown.length).toBeGreaterThan(0);
});

test('a neighbour across the antimeridian is a neighbour', () => {
  const stop = pointInView(projectCoordinates(suva), viewOf(apia, suva));
  expect(stop.x).toBeLessThan(186);
  expect(stop.x).toBeGreaterThan(-400);
});

test('a stop is named by its city at the stop itself, the origin’s own city is left to the pin', () => {
  const { cities } = insetLabels(labels, 6, { origin: tokyo, stops: [piraeus] });
  const [first] = cities;
  expect(first?.lines).toEqual(['Athens']);
  expect(first).toMatchObject(projectCoordinates(piraeus));
  expect(cities.map(({ lines }) => lines[0])).not.toContain('Tokyo');
});
