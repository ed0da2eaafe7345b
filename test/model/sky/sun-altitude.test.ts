import { expect, test } from 'vitest';
import { sunAltitude } from '../../../src/model/sky/sun-altitude.ts';

const at = (iso: string, lat: number, lng: number) => sunAltitude(Date.parse(iso), { lat, lng });

/** The upper limb touches the horizon, refraction included: the almanacs' sunrise and sunset. */
const horizon = -0.833;

test.each([
  // Sunrise and sunset as almanacs print them, to the minute: within half a degree of the sun's way.
  ['London, sunrise at midsummer', '2026-06-21T04:43:00+01:00', 51.5074, -0.1278],
  ['London, sunset at midsummer', '2026-06-21T21:21:00+01:00', 51.5074, -0.1278],
  ['London, sunrise at midwinter', '2026-12-21T08:04:00Z', 51.5074, -0.1278],
  ['Sydney, sunset at new year', '2026-01-01T20:09:00+11:00', -33.8688, 151.2093],
  ['Los Angeles, sunset in June', '2026-06-25T20:08:00-07:00', 34.0522, -118.2437],
])('%s: the sun stands at the horizon', (_what, iso, lat, lng) => {
  expect(Math.abs(at(iso, lat, lng) - horizon)).toBeLessThan(0.5);
});

test('at the June solstice the sun stands overhead at the tropic, and the pole sees all of its tilt', () => {
  expect(at('2026-06-21T12:02:00Z', 23.44, 0)).toBeGreaterThan(89.4);
  expect(at('2026-06-21T08:25:00Z', 90, 0)).toBeCloseTo(23.44, 1);
  expect(at('2026-06-21T08:25:00Z', -90, 0)).toBeCloseTo(-23.44, 1);
});

test('the antimeridian is one line from either side', () => {
  const east = at('2026-08-09T06:40:00Z', -16.8, 180);
  expect(at('2026-08-09T06:40:00Z', -16.8, -180)).toBeCloseTo(east, 9);
});
