import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { buildApp } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

/** An icon or a screenshot, as the manifest names it. */
interface Picture {
  src: string;
  sizes: string;
  form_factor?: string;
}

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

test('the browser finds nothing that would keep the journal from being installed', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  const page = await context.newPage();
  await listPage.open(page, app.url);
  await appKept(page);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  // What each field says is asserted where the manifest is made.
  const manifest = JSON.parse(data ?? '{}') as { [kind: string]: unknown } & Record<
    'icons' | 'screenshots',
    Picture[]
  > & { shortcuts: { icons: Picture[] }[] };
  expect(manifest).toMatchObject({ display: 'standalone', id: '/', start_url: '.' });
  const forms = new Set(manifest.screenshots.map(({ form_factor }) => form_factor));
  expect(forms).toEqual(new Set(['narrow', 'wide']));
  const shortcutIcons = manifest.shortcuts.flatMap(({ icons }) => icons);
  for (const { src, sizes } of [...manifest.icons, ...shortcutIcons, ...manifest.screenshots]) {
    const size = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, app.url + src);
    expect(size).toBe(sizes);
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A context without history on disk is how tests run, not what readers have.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await context.close();
  await app.stop();
});

test('below a folder of its host the journal is read as well, without its host too', async () => {
  const folder = await buildApp({ BASE_PATH: '/my/journal/' });
  const app = await serveApp({ folder, base: '/my/journal/' });
  const context = await openPhone(browser, withWorker);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await listPage.open(page, app.url);
  await appKept(page);
  await app.stop();
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/my\/journal\/entry\/[^/]+$/);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${app.url}map`);
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
  await rm(folder, { recursive: true, force: true });
});
