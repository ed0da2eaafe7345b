import { cityMapping } from 'city-timezones';
import { afterEach, expect, test, vi } from 'vitest';
import { findTimeZone } from '../../../src/feed/entry/find-time-zone.ts';
import { instantOf, isTimeZone } from '../../../src/model/calendar/moment.ts';

vi.mock('../../../src/model/calendar/moment.ts', { spy: true });
afterEach(() => {
  vi.mocked(isTimeZone).mockReset();
});

test.each([
  [34.0522, -118.2437, 'America/Los_Angeles'],
  [59.9139, 10.7522, 'Europe/Oslo'],
  [-18.1416, 178.4419, 'Pacific/Fiji'],
  [51.88, -176.65, 'America/Adak'],
  [78.2232, 15.6267, 'Arctic/Longyearbyen'],
  [27.7172, 85.324, 'Asia/Kathmandu'],
  [40, -40, 'Etc/GMT+3'],
  [-14.2781, -170.7025, 'Pacific/Pago_Pago'],
  [-13.8333, -171.7667, 'Pacific/Apia'],
  [-9.38, -171.2155, 'Pacific/Fakaofo'],
  [63.7797, -171.7311, 'America/Nome'],
  [65.7536, -168.9519, 'America/Nome'],
  [65.78, -169.06, 'Asia/Anadyr'],
])('%s, %s lies in %s', (lat, lng, zone) => {
  expect(findTimeZone({ lat, lng })).toBe(zone);
});

test('every corner of the earth has a zone that this engine knows', () => {
  for (let lat = -90; lat <= 90; lat += 15) {
    for (let lng = -180; lng <= 180; lng += 15) expect(isTimeZone(findTimeZone({ lat, lng }))).toBe(true);
  }
});

test('where the engine does not know the zone, the longitude decides', () => {
  vi.mocked(isTimeZone).mockReturnValue(false);
  expect(findTimeZone({ lat: 34.0522, lng: -118.2437 })).toBe('Etc/GMT+8');
  expect(findTimeZone({ lat: 35.68, lng: 139.69 })).toBe('Etc/GMT-9');
  expect(findTimeZone({ lat: 51.5, lng: -0.1 })).toBe('Etc/GMT');
});

test('no city of the world is put on the wrong day', () => {
  const noon = { date: '2026-06-25', minutes: 12 * 60 };
  const astray = cityMapping.filter(({ lat, lng, timezone }) => {
    const zone = findTimeZone({ lat, lng });
    if (zone === timezone || !isTimeZone(timezone)) return false;
    const hours =
      (instantOf({ ...noon, timeZone: zone }) - instantOf({ ...noon, timeZone: timezone })) / 3_600_000;
    return Math.abs(hours) > 3;
  });
  expect(cityMapping.length).toBeGreaterThan(7000);
  expect(astray.map(({ city }) => city)).toEqual([]);
});
