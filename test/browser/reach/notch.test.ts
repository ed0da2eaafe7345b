import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreen, showScreen } from '../pages/open-screen.ts';
import { screens } from '../pages/screens.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

interface Phone {
  width: number;
  height: number;
  /** What the notch takes at either side, and the line of the system's gesture at the bottom, in px. */
  sidePx: number;
  bottomPx: number;
}
const small: Phone = { width: 844, height: 390, sidePx: 47, bottomPx: 21 };
const large: Phone = { width: 932, height: 430, sidePx: 59, bottomPx: 21 };

/** A phone with a notch, laid on its side. */
async function openOnItsSide({ width, height, sidePx, bottomPx }: Phone): Promise<Page> {
  const context = await openPhone(used.browser, { viewport: { width, height } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { left: sidePx, right: sidePx, bottom: bottomPx },
  });
  return page;
}

/** Words and controls that can be seen and stand under the notch. */
function hiddenByNotch(page: Page, sidePx: number): Promise<string[]> {
  return page.evaluate((inset) => {
    const found: string[] = [];
    const look = (boxes: DOMRectList, name: string) => {
      for (const { left, right, width, height, bottom } of boxes)
        if (width > 1 && height > 1 && bottom > 0 && (left < inset - 0.5 || right > innerWidth - inset + 0.5))
          found.push(`${name.trim().slice(0, 40)} (${Math.round(left)}–${Math.round(right)})`);
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .leaflet-container, [aria-hidden="true"] svg') &&
      getComputedStyle(element).clipPath === 'none';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.data.trim() || !text.parentElement || !isSeen(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      look(range.getClientRects(), text.data);
    }
    for (const control of document.querySelectorAll(
      'button, input, select, textarea, a:has(> svg:only-child)',
    ))
      if (isSeen(control))
        look(control.getClientRects(), control.getAttribute('aria-label') ?? control.outerHTML);
    return found;
  }, sidePx);
}

describe.each([small, large])('laid on its side, a phone of $width px', (phone) => {
  let page: Page;
  beforeAll(async () => {
    page = await openOnItsSide(phone);
    await openScreen(page, used.app.url);
  });
  afterAll(() => page.context().close());

  test.each(screens)('hides nothing of /%s behind its notch', async (path) => {
    await showScreen(page, used.app.url + path);
    expect(await hiddenByNotch(page, phone.sidePx)).toEqual([]);
  });
});

test('the notch takes its room once: nothing on the map covers anything else, and the map reaches the edge', async () => {
  for (const phone of [small, large]) {
    const page = await openOnItsSide(phone);
    await openScreen(page, `${used.app.url}map?entry=0051`);
    const controls = ['Places', 'Route', 'Night', 'Show all entries', 'Near me', 'More'];
    const boxes = await Promise.all(
      controls.map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
    );
    boxes.forEach((box, at) => {
      if (!box) throw new Error(`${controls[at]} is not there`);
      for (const other of boxes.slice(at + 1))
        expect(
          other &&
            box.x < other.x + other.width &&
            other.x < box.x + box.width &&
            box.y < other.y + other.height &&
            other.y < box.y + box.height,
          `${controls[at]} at ${phone.width} px`,
        ).toBe(false);
    });
    const map = await page.locator('.leaflet-container').boundingBox();
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBe(phone.width);
    expect((map?.y ?? 1) + (map?.height ?? 0)).toBe(phone.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await page.context().close();
  }
});

test('laid on its side, a phone has its navigation at the side, and the list the whole height', async () => {
  const page = await openOnItsSide(small);
  await openScreen(page, used.app.url);
  const navigation = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
  expect(navigation).toEqual({ x: 0, y: 0, width: small.sidePx + 84, height: small.height });
  for (const place of await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all()) {
    const box = await place.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(small.height - small.bottomPx);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await page
    .getByRole('article')
    .nth(4)
    .evaluate((row) => row.scrollIntoView());
  await settled(page);
  const whole = await page.getByRole('article').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );
  expect(whole).toBeGreaterThanOrEqual(2);
  // Read downwards, an entry leaves the rail where it is.
  await openScreen(page, `${used.app.url}entry/0074`);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.readingDown)).toBe('');
  await settled(page);
  expect((await page.getByRole('navigation', { name: 'Main' }).boundingBox())?.y).toBe(0);
  await page.context().close();
});
