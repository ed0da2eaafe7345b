import { expect, test } from 'vitest';
import { splashMedia } from '../../../src/views/launch/splash-media.ts';

const phone = { width: 390, height: 844, pixelRatio: 3 };

test('a phone’s splash has the device’s own pixels, upright and on its side', () => {
  expect(splashMedia(phone, 'portrait', '')).toEqual({
    media:
      'screen and (device-width: 390px) and (device-height: 844px) and (-webkit-device-pixel-ratio: 3) and (orientation: portrait)',
    widthPx: 1170,
    heightPx: 2532,
  });
  expect(splashMedia(phone, 'landscape', '')).toMatchObject({ widthPx: 2532, heightPx: 1170 });
});

test('each theme’s paper is shown in its own light', () => {
  const { media } = splashMedia(phone, 'portrait', '(prefers-color-scheme: dark)');
  expect(media).toMatch(/ and \(prefers-color-scheme: dark\)$/);
});
