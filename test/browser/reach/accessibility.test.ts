import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const screens = [
  '',
  'entry/0074',
  'map',
  'map?q=coat',
  'ledger',
  'noticed',
  'noticed?by=place',
  'threads',
  'places',
  'marks',
  'thread/molo-sartorio',
  'thread/none',
  'search',
  'search?q=the',
  'search?q=harbuor+before%3Ajune+is%3Aunread',
  'search?q=zzzzqqqq',
  'settings',
  'catch-up',
  'on-this-day',
  'entry/none',
  'nowhere',
];

const used = useSampleApp();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(used.app.url + path);
  await page.getByRole('main').getByText(/\S/).first().waitFor();
  await settled(page);
}

test.each([
  ['a phone by day', openPhone, 'light'],
  ['a phone by night', openPhone, 'dark'],
  ['a wide window by day', openWide, 'light'],
] as const)('axe finds nothing to mend on %s', async (_what, openContext, colorScheme) => {
  const context = await openContext(used.browser, { colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const path of screens) {
    await open(page, path);
    const violations = await findViolations(page);
    if (violations.length > 0) found[path] = violations;
  }
  expect(found).toEqual({});
  await context.close();
});

test('at 320 px nothing scrolls sideways, and nothing is cut off', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of [...screens, 'entry/0072']) {
    await open(page, path);
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
  const name = focused.getAttribute('href') ?? focused.ariaLabel ?? focused.textContent;
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
