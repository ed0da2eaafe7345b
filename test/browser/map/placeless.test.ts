import { expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const items = [1, 2, 3].map(
  (day) => `<item><guid isPermaLink="false">${day}</guid><title>Post ${day}</title>
    <pubDate>0${day} Jun 2026 10:00:00 +0000</pubDate><description>Nowhere in particular.</description></item>`,
);
const used = useJournal(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);

test('the map of a journal without any place says so, and leads to its entries', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(`${used.app.url}map`);
  await page.getByText('None of these entries has a place yet.').waitFor();
  await page.getByRole('link', { name: 'Read them in the list' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(3);
  await context.close();
});

test('its timeline has three slim, low bars, not a wall', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(`${used.app.url}map`);
  await page.getByText('None of these entries has a place yet.').waitFor();
  await settled(page);
  const path = mapPage.timeline(page).locator('path[d*=" 44v-"]').first();
  const bars = [...((await path.getAttribute('d')) ?? '').matchAll(/v-([\d.]+)h([\d.]+)/g)];
  expect(bars).toHaveLength(3);
  for (const [, height, width] of bars) {
    expect(Number(width)).toBeLessThanOrEqual(12);
    expect(Number(height)).toBeLessThan(22);
  }
  await context.close();
});
