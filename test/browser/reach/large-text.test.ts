import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
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
  const next = await gap.locator('xpath=following::article[1]').boundingBox();
  const button = await gap.getByRole('button', { name: 'Ask again' }).boundingBox();
  if (!next || !button) throw new Error('The gap is not in the list.');
  expect(button.y + button.height).toBeLessThanOrEqual(next.y);
  expect(button.height).toBeGreaterThanOrEqual(44);
  await page.context().close();
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
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await page.goto(used.app.url + path);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForTimeout(800);
  return page;
}
