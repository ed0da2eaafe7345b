import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreen, showScreen } from '../pages/open-screen.ts';
import { screens } from '../pages/screens.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

const open = (page: Page, path: string) => openScreen(page, used.app.url + path);

// Structure is the same in every theme, and contrast is computed; `npm run nightly` looks at all themes all the same.
describe('axe finds nothing to mend', () => {
  let context: BrowserContext;
  let page: Page;
  const begin = async (opening: Promise<BrowserContext>) => {
    context = await opening;
    page = await context.newPage();
    await open(page, '');
  };
  const expectNothingToMend = async (path: string) => {
    await showScreen(page, used.app.url + path);
    expect(await findViolations(page)).toEqual([]);
  };

  describe('on a phone by day', () => {
    beforeAll(() => begin(openPhone(used.browser, { colorScheme: 'light', bypassCSP: true })));
    afterAll(() => context.close());
    test.each(screens)('in /%s', { tags: ['journey'] }, expectNothingToMend);
  });

  describe('in a wide window by night', () => {
    beforeAll(() => begin(openWide(used.browser, { colorScheme: 'dark', bypassCSP: true })));
    afterAll(() => context.close());
    test.each(screens)('in /%s', expectNothingToMend);
  });
});

test('at 320 px nothing scrolls sideways, and nothing is cut off', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await open(page, '');
  for (const path of [...screens, 'entry/0072']) {
    await showScreen(page, used.app.url + path);
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widthPx, path).toBeLessThanOrEqual(320);
  }
  await context.close();
});

test('every control can be reached and seen by keyboard alone', async () => {
  const context = await openWide(used.browser);
  const page = await context.newPage();
  for (const path of ['', 'entry/0074', 'map', 'settings']) {
    await open(page, path);
    const expected = await page.evaluate(countFocusable);
    const reached = new Set<string>();
    for (let step = 0; step < expected + 10; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(describeFocus);
      if (focused) reached.add(focused);
    }
    expect(reached.size, path).toBeGreaterThanOrEqual(Math.min(expected, 30));
  }
  await context.close();
});

/** Visible links, buttons and fields; the radios of a group count once. */
function countFocusable(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, [tabindex="0"]',
    ),
  ];
  const radios = new Set(
    all.flatMap((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? [one.name] : [])),
  );
  const others = all.filter(
    (one) => !(one instanceof HTMLInputElement && one.type === 'radio') && one.checkVisibility(),
  );
  return others.length + radios.size;
}

function describeFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const box = focused.getBoundingClientRect();
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
  const name = focused.getAttribute('href') ?? focused.ariaLabel ?? label ?? focused.textContent;
  return `${focused.tagName} ${name} ${Math.round(box.x)}`;
}

test('a link in a row opens by Enter, and the reader of the screen is at the new title', {
  tags: ['journey'],
}, async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await open(page, '');
  await page.getByRole('article').first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Entry 0074' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('entry-title');
  await context.close();
});
