import { expect, test } from 'vitest';
import { openPhone } from './launch-chromium.ts';
import { useSampleApp } from './use-sample-app.ts';

const used = useSampleApp();

test('a first visit may begin with a search', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(`${used.app.url}search?q=coat`);
  const found = page.getByRole('main').getByRole('listitem');
  await found.first().waitFor();
  expect(await found.first().locator('mark').first().innerText()).toMatch(/coat/i);
  expect(await page.getByRole('status').first().innerText()).toBe(`${await found.count()} entries`);
  await context.close();
});

test('what is typed is in the address, and leads to the entry', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('“brass bolt in a hut”'.replace(/[“”]/g, '"'));
  const found = page.getByRole('main').getByRole('listitem');
  await expect.poll(() => found.count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('q')).toBe('"brass bolt in a hut"');
  await found.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Entry 0069' }).waitFor();
  await page.goBack();
  await expect.poll(() => found.count()).toBe(1);
  await context.close();
});
