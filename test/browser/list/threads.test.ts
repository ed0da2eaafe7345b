import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { appKept } from '../pages/app-kept.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

async function openAt(path: string): Promise<Page> {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url + path);
  return page;
}

const listed = (page: Page) => page.getByRole('main').locator('ol > li');

test('an entry says where its threads run, and leads there and to all of them', async () => {
  const page = await openAt('entry/0071');
  const threads = page.getByRole('region', { name: 'Threads' });
  const nives = threads.getByRole('listitem').filter({ hasText: 'Nives' });
  await nives.waitFor();
  expect(await nives.textContent()).toContain('also in Entry 0051, Entry 0053, Entry 0074all 11');
  expect(await threads.getByRole('listitem').count()).toBeLessThanOrEqual(4);

  await nives.getByRole('link', { name: /^all 11/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nives' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/thread/nives');
  await expect.poll(() => listed(page).count()).toBe(11);
  await expect.poll(() => page.getByRole('main').locator('mark').first().textContent()).toBe('Nives');
  await page.getByText('March 4 – October 20, 2026').waitFor();

  await listed(page).getByRole('link').nth(1).click();
  await page.getByRole('heading', { level: 1, name: 'Entry 0071' }).waitFor();
  await page.context().close();
});

test('the threads under an entry do not move its text', async () => {
  const page = await openAt('');
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    const seen = window as unknown as { shifts: string[] };
    seen.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node?: Node }[] })[])
        for (const { node } of entry.sources ?? []) {
          const element = node instanceof Element ? node : node?.parentElement;
          if (element?.closest('article p, h1')) seen.shifts.push(element.outerHTML.slice(0, 80));
        }
    }).observe({ type: 'layout-shift' });
  });
  await page.locator('a[href$="/entry/0071"]').click();
  await page.getByRole('region', { name: 'Threads' }).waitFor();
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  await page.context().close();
});

test('all threads are listed by kind, and narrowed down by name', async () => {
  const page = await openAt('threads');
  await page.getByRole('heading', { level: 2, name: 'Names' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Light' }).waitFor();
  await page.getByRole('searchbox').fill('sartor');
  const links = page.getByRole('region').getByRole('link');
  await expect.poll(() => links.allTextContents()).toEqual(['Molo Sartorio4 entries']);
  await links.first().click();
  await page.getByRole('heading', { level: 1, name: 'Molo Sartorio' }).waitFor();
  await page.getByRole('link', { name: 'On the map and its timeline' }).click();
  await page.getByRole('region', { name: 'Map' }).waitFor();
  expect(new URL(page.url()).searchParams.get('thread')).toBe('molo-sartorio');
  await page.context().close();
});

test('a thread that is none says so', async () => {
  const page = await openAt('thread/nothing-of-the-kind');
  await page.getByRole('heading', { level: 1, name: 'No such thread' }).waitFor();
  await page.context().close();
});

test('what was noticed stands by day, by place, and in a draw that stays until it is drawn again', async () => {
  const page = await openAt('noticed');
  const words = () => listed(page).getByRole('article').getByRole('link').allTextContents();
  await expect.poll(() => listed(page).count()).toBe(48);
  expect((await words())[0]).toContain('second hook');

  await page.getByRole('link', { name: 'By place' }).click();
  await page.getByRole('heading', { level: 2, name: 'Adak, USA' }).waitFor();

  await page.getByRole('link', { name: 'At random' }).click();
  await page.getByRole('button', { name: 'Draw again' }).waitFor();
  await settled(page);
  const drawn = await words();
  await listed(page).getByRole('link').first().click();
  await page.locator('#entry-title').waitFor();
  await page.goBack();
  await expect.poll(words).toEqual(drawn);
  await page.getByRole('button', { name: 'Draw again' }).click();
  await expect.poll(words).not.toEqual(drawn);
  expect((await words()).toSorted()).toEqual(drawn.toSorted());
  await page.context().close();
});

test('a word narrows down what was noticed, and the address keeps it', async () => {
  const page = await openAt('noticed');
  await expect.poll(() => listed(page).count()).toBe(48);
  await page.getByRole('searchbox').fill('padlock');
  await expect.poll(() => listed(page).count()).toBe(1);
  await page.reload();
  await expect.poll(() => listed(page).count()).toBe(1);
  await listed(page).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Entry 0063' }).waitFor();
  await page.context().close();
});

test('on paper it is a small book: a title page, then every line with its day and place, nothing to tap', async () => {
  const page = await openAt('noticed');
  await expect.poll(() => listed(page).count()).toBe(48);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText('48 lines, from Sunday, March 1, 2026 to Tuesday, October 20, 2026').waitFor();
  const shown = await page.getByRole('main').innerText();
  expect(shown).toContain('October 20 · Trieste, Italy');
  expect(shown.indexOf('cormorant')).toBeLessThan(shown.indexOf('second hook'));
  for (const hidden of [page.getByRole('navigation'), page.getByRole('link'), page.getByRole('button')])
    expect(await hidden.filter({ visible: true }).count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => listed(page).first().isVisible()).toBe(true);
  await page.context().close();
});

test('threads and noticed lines are there with the network gone', async () => {
  const context = await openPhone(used.browser, withWorker);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  const own = await serveApp({ folder: inject('sampleApp') });
  await page.goto(`${own.url}entry/0071`);
  await page.getByRole('region', { name: 'Threads' }).waitFor();
  await appKept(page);
  await own.stop();
  await page.goto(`${own.url}thread/nives`);
  await expect.poll(() => listed(page).count()).toBe(11);
  await page.goto(`${own.url}noticed`);
  await expect.poll(() => listed(page).count()).toBe(48);
  await page.goto(`${own.url}threads`);
  await page.getByRole('heading', { level: 2, name: 'Things' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
