import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

/** What the service worker will begin the next start with; empty where it has nothing. */
function keptScreen(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept = await caches.match('/first-screen', { cacheName: 'waymark-first-screen' });
    return (await kept?.text()) ?? '';
  });
}

/** A reader who was here once, and has the app. */
async function visit(open: typeof openPhone): Promise<{ context: BrowserContext; page: Page }> {
  const context = await open(used.browser, withWorker);
  const page = await context.newPage();
  await listPage.open(page, used.app.url);
  await appKept(page);
  await expect.poll(() => keptScreen(page)).toContain('<article');
  return { context, page };
}

/** The page hides, as when its reader goes to another app. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
}

/** A start of the same reader whose scripts never run: what is seen is the first screen alone. */
async function startWithoutScripts(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(used.app.url);
  return page;
}

test('a second start shows the list before any script has run, with the marks that the device has', async () => {
  const { context, page } = await visit(openPhone);
  await listPage.rows(page).nth(1).getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await settled(page);
  await hide(page);
  await expect.poll(() => keptScreen(page)).toContain(', saved');
  const start = await startWithoutScripts(context);
  await listPage.rows(start).first().waitFor();
  const rows = await listPage
    .rows(start)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.ariaLabel));
  expect(rows[1]).toContain('saved');
  expect(rows[0]).not.toContain('saved');
  expect(await start.title()).toBe('Mean Sea Level');
  await context.close();
});

test.each([
  ['a phone', openPhone],
  ['a wide window', openWide],
] as const)('on %s nothing moves when the app stands in its place', async (_what, open) => {
  const { context } = await visit(open);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(used.app.url);
  await settled(page);
  expect(await page.locator('[data-kept]').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('where the reader chose nothing the app leaves the root as it is, and the page is not styled again', async () => {
  const { context } = await visit(openPhone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const changed: (string | null)[] = [];
    Object.assign(window, { changed });
    document.addEventListener('DOMContentLoaded', () =>
      new MutationObserver((records) => changed.push(...records.map((one) => one.attributeName))).observe(
        document.documentElement,
        { attributes: true },
      ),
    );
  });
  await page.goto(used.app.url);
  await settled(page);
  expect(await page.locator('[data-kept]').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([]);
  await context.close();
});

test('what it says of the journal is never less while the device is read', async () => {
  const { context } = await visit(openPhone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      const status = document.querySelector('[role=status] span')?.textContent;
      if (status) said.add(status);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(used.app.url);
  await settled(page);
  expect(await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])).toEqual([
    '48 of 48 entries on this phone',
  ]);
  await context.close();
});

test('its frame comes first, and the app is run behind it', async () => {
  const { context } = await visit(openPhone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    requestAnimationFrame(() => order.push('frame'));
    // The first thing that the app asks for is the theme of the last visit.
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (name) {
      order.push('app');
      return getItem.call(this, name);
    };
  });
  await page.goto(used.app.url);
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { order: string[] }).order.slice(0, 2))).toEqual([
    'frame',
    'app',
  ]);
  await context.close();
});

test.each([
  ['a phone', openPhone],
  ['a wide window', openWide],
] as const)(
  'on %s the app goes on with the same elements, and the keyboard stays where it is',
  async (_what, open) => {
    const { context } = await visit(open);
    const page = await context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const rows = [...document.querySelectorAll('article')];
        Object.assign(window, { rows });
        rows[1]?.querySelector('a')?.focus();
      });
    });
    await page.goto(used.app.url);
    await settled(page);
    const { kept, connected, focused } = await page.evaluate(() => {
      const { rows } = window as unknown as { rows: HTMLElement[] };
      return {
        kept: rows.length,
        connected: rows.filter((row) => row.isConnected).length,
        focused: rows.findIndex((row) => row.contains(document.activeElement)),
      };
    });
    expect(kept).toBeGreaterThan(7);
    expect({ connected, focused }).toEqual({ connected: kept, focused: 1 });
    await context.close();
  },
);

test('a theme and a language that were chosen are those of the next start’s first frame', async () => {
  const { context, page } = await visit(openPhone);
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('radio', { name: 'Sepia', exact: true }).check();
  await expect.poll(() => keptScreen(page)).toContain('data-theme="sepia"');
  await page.getByRole('combobox').selectOption('de');
  await expect.poll(() => keptScreen(page)).toContain('lang="de"');
  const start = await startWithoutScripts(context);
  await listPage.rows(start).first().waitFor();
  expect(await start.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(241, 228, 203)',
  );
  await context.close();
});

test('entries that were removed are in no first screen', async () => {
  const { context, page } = await visit(openPhone);
  await page.goto(`${used.app.url}settings`);
  await page.route('**/feed', () => undefined);
  await page.getByRole('listitem').filter({ hasText: 'Entries' }).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the entries', exact: true }).click();
  await page.getByRole('listitem').getByText('0 entries', { exact: true }).waitFor();
  await hide(page);
  await expect.poll(() => keptScreen(page)).toBe('');
  await context.close();
});

test('a reload goes back to where the list was scrolled to, and shows no other place of it before', async () => {
  const { context, page } = await visit(openPhone);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await settled(page);
  const html = await page.reload().then((response) => response?.text());
  expect(html).not.toContain('<article');
  await settled(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  await context.close();
});
