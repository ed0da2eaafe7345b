import { fileURLToPath } from 'node:url';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { screenshotsOf, screenshotsPlugin } from '../../../src/build/bundle/screenshots.ts';
import { screenLayouts } from '../../../src/build/preview/paint-screen.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the plugin puts into a build. */
function filesOf(isPainted: boolean): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const generate = screenshotsPlugin(root, isPainted).generateBundle as (this: object) => void;
  generate.call({
    emitFile: ({ fileName, source }: { fileName: string; source: Buffer }) => files.set(fileName, source),
  });
  return files;
}

test('the sample’s pictures are there, of the sizes and kinds that the manifest names', async () => {
  const files = filesOf(false);
  for (const { src, widthPx, heightPx, type } of screenshotsOf(false)) {
    const image = await loadImage(files.get(src) ?? Buffer.of());
    expect([image.width, image.height, type]).toEqual([widthPx, heightPx, 'image/png']);
  }
  expect(files.size).toBe(screenshotsOf(false).length);
});

test('a journal of one’s own has pictures of its own, as they are painted', () => {
  expect(filesOf(true).size).toBe(0);
  for (const { form, widthPx, heightPx } of screenshotsOf(true))
    expect(screenLayouts[form]).toMatchObject({ widthPx, heightPx });
});

test.each([true, false])(
  'there is one for a phone and one for a window, as browsers take them (painted: %s)',
  (isPainted) => {
    const shown = screenshotsOf(isPainted);
    expect(new Set(shown.map(({ form }) => form))).toEqual(new Set(['narrow', 'wide']));
    // Chromium shows none whose sides differ by more than 2.3 times, or that is not 320 to 3,840 px.
    for (const { widthPx, heightPx } of shown) {
      const [short = 0, long = 0] = [widthPx, heightPx].sort((a, b) => a - b);
      expect(long / short).toBeLessThanOrEqual(2.3);
      expect(short).toBeGreaterThanOrEqual(320);
      expect(long).toBeLessThanOrEqual(3840);
    }
    // Of one form they have one shape.
    const shapes = new Set(shown.map(({ form, widthPx, heightPx }) => `${form} ${widthPx / heightPx}`));
    expect(shapes.size).toBe(2);
  },
);
