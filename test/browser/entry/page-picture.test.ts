import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { usePublishedApp } from '../support/use-published-app.ts';

const used = usePublishedApp();

const frames: [name: string, open: typeof openPhone][] = [
  ['a phone', openPhone],
  ['a wide screen', openWide],
];

describe.each(frames)('the page of an entry on %s', (_name, open) => {
  const openEntry = async (
    slug: string,
    options: BrowserContextOptions,
  ): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await open(used.browser, { deviceScaleFactor: 1, ...options });
    const address = `${used.app.url}entry/${slug}`;
    await context.route(address, (route) =>
      route.fulfill({ path: join(used.folder, 'entry', slug, 'index.html'), contentType: 'text/html' }),
    );
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return { context, page };
  };

  test('shows the place without any script, its pin in the middle of the frame', async () => {
    const { context, page } = await openEntry('0074', { javaScriptEnabled: false });
    const [frame, pin] = await Promise.all([boxOf(page, '.map-picture'), boxOf(page, '.map-pin')]);
    expect(pin.x + pin.width / 2).toBeCloseTo(frame.x + frame.width / 2, 0);
    expect(Math.abs(pin.y + pin.height / 2 - (frame.y + frame.height / 2))).toBeLessThan(4);
    expect(await page.locator('.map-own-name').textContent()).toBe('Trieste');
    await context.close();
  });

  test('has it on paper too', async () => {
    const { context, page } = await openEntry('0074', { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const { width, height } = await boxOf(page, '.map-picture');
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(100);
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'keeps it until the same is drawn over it, %s',
    async (colorScheme) => {
      const { context, page } = await openEntry('0055', { colorScheme });
      await page.locator('canvas[data-drawn]').waitFor();
      expect(await page.locator('.map-picture').count()).toBe(1);
      const frame = page.locator('canvas').locator('..');
      await page.evaluate(() => document.fonts.ready);
      const drawn = await frame.screenshot({ animations: 'disabled' });
      // As it was before: the canvas not drawn yet.
      await page.evaluate(() => delete document.querySelector('canvas')?.dataset.drawn);
      const before = await frame.screenshot({ animations: 'disabled' });
      expect(await differingShare(page, drawn, before)).toBeLessThan(0.03);
      await context.close();
    },
  );
});

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}

/** How much of two pictures of one size differs by more than a shade. */
function differingShare(page: Page, ...pictures: Buffer[]): Promise<number> {
  const urls = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(async (urls) => {
    const [one, other] = await Promise.all(
      urls.map(async (src) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    if (!one || !other || one.length === 0 || one.length !== other.length)
      throw new Error('Two pictures of one size are wanted');
    let differing = 0;
    for (let at = 0; at < one.length; at += 4)
      if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 48))
        differing++;
    return differing / (one.length / 4);
  }, urls);
}
