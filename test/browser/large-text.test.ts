import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPhone } from './launch-chromium.ts';
import { useSampleApp } from './use-sample-app.ts';

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
    const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '32px';
      }),
    );
    await page.goto(used.app.url);
    await page.getByRole('article').first().waitFor();
    await page.goto(used.app.url + path);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.waitForTimeout(800);
    expect(await brokenWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await context.close();
  },
);
