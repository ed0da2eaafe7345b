import { expect, test } from 'vitest';
import {
  defaultListening,
  parseListeningPlace,
  parseListeningSettings,
} from '../../../src/model/settings/listening-settings.ts';

test('what was chosen comes back, and what cannot be is the usual', () => {
  expect(parseListeningSettings({ rate: 1.5, voice: 'urn:anna', goesOn: true })).toEqual({
    rate: 1.5,
    voice: 'urn:anna',
    goesOn: true,
  });
  expect(parseListeningSettings({ rate: 40, voice: 3, goesOn: 'yes' })).toEqual(defaultListening);
  expect(parseListeningSettings(undefined)).toEqual(defaultListening);
});

test('a place is read whole or not at all', () => {
  const place = { slug: '0090', where: 'body', block: 1, start: 12, atMs: 5 };
  expect(parseListeningPlace(place)).toEqual(place);
  expect(parseListeningPlace({ ...place, where: 'footer' })).toBeNull();
  expect(parseListeningPlace({ ...place, start: '12' })).toBeNull();
  expect(parseListeningPlace(null)).toBeNull();
});
