import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Language, languageCodes } from '../../../src/words/languages.ts';
import { openScreen } from '../pages/open-screen.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

/** Words of buttons and of the navigation that stand out of their box, or out of the screen. */
function spilledWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button, nav a')]
      .filter((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const inner = words.getBoundingClientRect();
        const outer = element.getBoundingClientRect();
        const start = Math.max(outer.left, 0) - 0.5;
        const end = Math.min(outer.right, innerWidth) + 0.5;
        return inner.width > 0 && (inner.left < start || inner.right > end);
      })
      .map((element) => element.textContent ?? ''),
  );
}

test.each(languageCodes)(
  'in %s the longest words of the navigation and of a verdict fit',
  async (language: Language) => {
    const context = await openPhone(used.browser, { locale: language });
    const page = await context.newPage();
    for (const width of [320, 360, 412, 1280]) {
      await page.setViewportSize({ width, height: 915 });
      for (const path of ['ledger', 'settings']) {
        await openScreen(page, used.app.url + path);
        // The verdicts of what is due are the widest row of buttons.
        await page
          .locator(path === 'ledger' ? '[data-verdict]' : 'main select')
          .first()
          .waitFor();
        expect(await spilledWords(page), `${path} at ${width} px`).toEqual([]);
      }
    }
    await context.close();
  },
);
