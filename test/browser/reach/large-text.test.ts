import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreen, showScreen } from '../pages/open-screen.ts';
import { screens } from '../pages/screens.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

/** Words of the page that stand on two lines although the line would hold them: what is seen, not what is only heard. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const around = text.parentElement;
      if (!around || around.closest('.visually-hidden')) continue;
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const lines = new Set(boxes.map(({ top }) => Math.round(top))).size;
        const widthPx = boxes.reduce((sum, { width }) => sum + width, 0);
        const block = around.closest('p, h1, h2, h3, button, label, legend') ?? around;
        if (lines > 1 && widthPx <= block.clientWidth) found.push(word);
      }
    }
    return [...new Set(found)];
  });
}

test.each([
  ['list', ''],
  ['ledger', 'ledger'],
  ['noticed lines', 'noticed'],
  ['settings', 'settings'],
])(
  'in the %s no word is broken that its line would hold, at 320 px with text at 200 %',
  async (_what, path) => {
    const page = await openLarge(path);
    expect(await brokenWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  },
);

test('in the list the words of a gap and its button are whole, at 320 px with text at 200 %', async () => {
  const page = await openLarge('');
  const words = page.getByText('0073 is not in this feed');
  expect(await words.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  const gap = words.locator('..');
  const next = await gap.locator('xpath=following::article[1]').elementHandle();
  // Both at once: a row above that grows moves them.
  const { roomPx, heightPx } = await gap
    .getByRole('button', { name: 'Ask again' })
    .evaluate((button, next) => {
      if (!next) throw new Error('The gap is not in the list.');
      const { bottom, height } = button.getBoundingClientRect();
      return { roomPx: next.getBoundingClientRect().top - bottom, heightPx: height };
    }, next);
  expect(roomPx).toBeGreaterThanOrEqual(0);
  expect(heightPx).toBeGreaterThanOrEqual(44);
  await page.context().close();
});

// `npm run nightly` looks at high contrast as well.
describe('at 320 px with text of twice the size', () => {
  let page: Page;
  beforeAll(async () => {
    const context = await openPhone(used.browser, {
      colorScheme: 'light',
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // What a reader sets in the system, not what a page is zoomed to.
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await openScreen(page, used.app.url);
  });
  afterAll(() => page.context().close());

  test.each(screens)('nothing is lost in /%s', async (path) => {
    await showScreen(page, used.app.url + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('the type panel can be worked at 320 px and twice the text size', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await openScreen(page, `${used.app.url}settings`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('button', { name: 'Size and typeface of entries' }).click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  await settled(page);
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  for (const control of await panel.locator('label, button').all()) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(43.5);
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  await context.close();
});

/** A page of the sample, 320 px wide with text of twice the size. */
async function openLarge(path: string): Promise<Page> {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '32px';
    }),
  );
  await openScreen(page, used.app.url);
  await openScreen(page, used.app.url + path);
  return page;
}
