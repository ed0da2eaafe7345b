import { expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

test('after a reload under an open sheet the first Back leaves the page, as without the sheet', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await listPage.open(page, used.app.url);
  await listPage.rows(page).first().getByRole('link').click();
  await entryPage.arrive(page);
  await entryPage.more(page).click();
  await page.getByRole('dialog').waitFor();
  await page.reload();
  await entryPage.arrive(page);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.goBack();
  await listPage.arrive(page);
  expect(new URL(page.url()).pathname).toBe(new URL(used.app.url).pathname);
  await context.close();
});
