import { expect, test } from 'vitest';
import { appKept } from '../pages/app-kept.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { usePublishedApp } from '../support/use-published-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = usePublishedApp();

test.each([
  ['a phone', openPhone],
  ['a wide window', openWide],
] as const)(
  'one visit on %s that began on an entry’s page keeps the whole journal, its pages and its start',
  async (_what, open) => {
    const app = await serveApp({ folder: used.folder });
    const context = await open(used.browser, withWorker);
    const faults = await watchFaults(context);
    const page = await context.newPage();
    await page.goto(`${app.url}entry/0042`);
    await appKept(page);
    await app.stop();
    await expect(fetch(app.url)).rejects.toThrow();

    const title = page.getByRole('heading', { level: 1 });
    await page.reload();
    await expect.poll(() => title.innerText()).toBe('Entry 0042');
    await page.getByRole('link', { name: /^Next/ }).first().click();
    await expect.poll(() => title.innerText()).toBe('Entry 0044');

    // Into a tab of its own, from cold: an entry whose page was never asked for, and the list with all entries.
    const deep = await context.newPage();
    await deep.goto(`${app.url}entry/0001`);
    await deep.getByRole('heading', { level: 1, name: 'Entry 0001' }).waitFor();
    await deep.goto(app.url);
    await expect.poll(() => deep.getByRole('article').count()).toBe(48);
    expect(faults).toEqual([]);
    await context.close();
  },
);
