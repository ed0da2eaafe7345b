import { expect, test } from 'vitest';
import { listPage } from '../pages/list-page.ts';
import { mapPage } from '../pages/map-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { translatePage } from '../support/translate-page.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

test('on a page that the browser translates, the map goes on telling its days, numbers and entries', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await mapPage.open(page, used.app.url, '?entry=0071');
  await translatePage(page);
  const before = await mapPage.readCount(page);
  const days = page.getByRole('button', { name: /Choose dates/ });
  const daysBefore = await days.textContent();
  const next = page.getByRole('button', { name: 'Next entry' });

  await mapPage.slider(page, 'From').press('PageUp');
  await expect.poll(async () => (await mapPage.readCount(page)).inRange).toBeLessThan(before.inRange);
  expect(await days.textContent()).not.toBe(daysBefore);
  const [from] = await mapPage.readRange(page);
  expect(await days.textContent()).toContain(String(new Date(from * 86_400_000).getUTCDate()));

  await settled(page);
  const numbers = async () => {
    const shown = await mapPage.markers(page).allTextContents();
    return shown.reduce((sum, number) => sum + (Number(number) || 1), 0);
  };
  expect(await numbers()).toBeGreaterThan(0);
  expect(await mapPage.markers(page).locator('font').count()).toBe(0);

  await next.click();
  await mapPage.card(page).getByText('0072').first().waitFor();
  await settled(page);
  expect(await mapPage.card(page).getByRole('heading').innerText()).toContain('Trieste');
  await context.close();
});

test('on a page that the browser translates, the list goes on telling how fresh it is and what was done', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await listPage.open(page, used.app.url);
  await translatePage(page);
  expect(await page.getByText('checked').count()).toBe(0);
  await listPage.check(page).click();
  await page.getByRole('status').filter({ hasText: 'checked just now' }).waitFor();
  // The first row is read: its month says how many are not.
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.getByText(/^\d+ unread of \d+$/).waitFor();
  await context.close();
});
