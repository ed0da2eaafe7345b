import type { BrowserContext, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chunkOf } from '../support/chunk-of.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { usePublishedApp } from '../support/use-published-app.ts';

const used = usePublishedApp();

const widths = [
  ['a phone', openPhone],
  ['a wide screen', openWide],
] as const;

describe.each(widths)('without script, on %s', (_width, openReader) => {
  test('the journal is read by links alone', { tags: ['journey'] }, async () => {
    const context = await openReader(used.browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(used.app.url);
    await page.getByRole('link', { name: /^Entry 0071,/ }).click();
    await seeTitle(page, 'Entry 0071');
    await page
      .getByRole('link', { name: /^Previous/ })
      .first()
      .click();
    await seeTitle(page, 'Entry 0069');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await page.getByRole('navigation', { name: 'All entries by year' }).getByRole('link').click();
    await seeTitle(page, '2026');
    await page.getByRole('link', { name: 'Suva, Fiji' }).click();
    await seeTitle(page, 'Entry 0053');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
    await seeTitle(page, 'Map');
    await page.getByRole('link', { name: /^Suva/ }).click();
    await seeTitle(page, 'Places');
    await page.getByRole('link', { name: /^Entry 0053/ }).click();
    await seeTitle(page, 'Entry 0053');
    await context.close();
  });

  test('no page shows a control that cannot work', async () => {
    const context = await openReader(used.browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(used.app.url + path);
      const controls = page.locator('button, input, select, textarea, [role="search"]');
      expect(await controls.filter({ visible: true }).count(), path).toBe(0);
    }
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe has nothing to say against the pages in the %s',
    async (scheme) => {
      const context = await openReader(used.browser, { bypassCSP: true, colorScheme: scheme });
      await showWithoutScript(context);
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(used.app.url + path);
        // The names of towns on a map are a picture's, and no label of the link that it stands in.
        const found = (await findViolations(page)).filter(
          (line) => !/^label-content-name-mismatch: <a href="\/map\?entry=\d+"[^|]*$/.test(line),
        );
        expect(found, path).toEqual([]);
      }
      await context.close();
    },
  );
});

test('on a wide screen an entry leaves no room for a list that does not come', async () => {
  const context = await openWide(used.browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${used.app.url}entry/0072`);
  const [text, rail] = await Promise.all([
    page.locator('main').boundingBox(),
    page.getByRole('navigation', { name: 'Main' }).boundingBox(),
  ]);
  expect(text?.x).toBe((rail?.x ?? 0) + (rail?.width ?? 0));
  await context.close();
});

test('an address that leads nowhere is a page of its own, and a 404', async () => {
  const context = await openPhone(used.browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto(`${used.app.url}nowhere/at/all`);
  expect(response?.status()).toBe(404);
  await seeTitle(page, 'Nothing at this address');
  await page.getByRole('link', { name: 'All entries', exact: true }).click();
  await seeTitle(page, 'Mean Sea Level');
  await context.close();
});

describe('with script', () => {
  test('a page stays as it was written until the app’s own can stand in its place', async () => {
    const context = await openPhone(used.browser);
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isAsked = false;
    await page.route(chunkOf('views/places/places-page.tsx', used.folder), async (route) => {
      isAsked = true;
      await held;
      await route.continue();
    });
    await page.goto(`${used.app.url}places`, { waitUntil: 'commit' });
    await expect.poll(() => isAsked).toBe(true);
    await seeTitle(page, 'Places');
    expect(await page.getByRole('link', { name: /^Entry 0053/ }).isVisible()).toBe(true);
    release();
    // The app's own has its entries behind a press.
    await page.locator('summary', { hasText: 'Suva' }).click();
    await page.getByRole('link', { name: /^Entry 0053/ }).click();
    await seeTitle(page, 'Entry 0053');
    await context.close();
  });

  test('who goes on before it stands there is not held up', async () => {
    const context = await openPhone(used.browser);
    const page = await context.newPage();
    let isAsked = false;
    await page.route(chunkOf('views/places/places-page.tsx', used.folder), async () => {
      isAsked = true;
    });
    await page.goto(`${used.app.url}places`, { waitUntil: 'commit' });
    await expect.poll(() => isAsked).toBe(true);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await seeTitle(page, 'Settings');
    await page.getByRole('radio').first().waitFor();
    await context.close();
  });

  test('a year’s address is the list', async () => {
    const context = await openPhone(used.browser);
    const page = await context.newPage();
    await page.goto(`${used.app.url}entries/2026`);
    await page.getByRole('article').first().waitFor();
    await seeTitle(page, 'Mean Sea Level');
    await context.close();
  });
});

const paths = [
  '',
  'entry/0074',
  'entries/2026',
  'map',
  'places',
  'noticed',
  'ledger',
  'threads',
  'thread/boat',
  'settings',
  'nowhere',
];

function seeTitle(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Pages as readers without script see them, in a browser that lets axe's run: what is theirs counts for all. */
async function showWithoutScript(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script') return route.abort();
    // Nothing else is held here: a font may still be on its way when the page is closed.
    if (kind !== 'document' && kind !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    const text = (await response.text())
      .replaceAll('(scripting:none)', 'all')
      .replaceAll(/<(\/?)noscript>/g, '<$1div>')
      .replaceAll(/<script type="module"[^>]*><\/script>/g, '');
    return route.fulfill({ response, body: text });
  });
}
