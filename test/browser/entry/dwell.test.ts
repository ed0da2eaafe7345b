import { expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useJournal } from '../support/use-journal.ts';

const used = useJournal(`<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">1</guid>
  <title>Entry 0001</title><pubDate>Tue, 20 Oct 2026 18:20:00 +0200</pubDate>
  <description>A few words.</description></item></channel></rss>`);

test('a short entry that was opened in a background tab is read once it was in front for a while', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => !('isInFront' in window) });
  });
  await page.goto(`${used.app.url}entry/0001`);
  await entryPage.title(page, 'Entry 0001').waitFor();
  const isRead = () => entryPage.read(page).getAttribute('aria-pressed');
  await page.clock.fastForward(60_000);
  expect(await isRead()).toBe('false');
  await page.evaluate(() => {
    Object.assign(window, { isInFront: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(6_000);
  await expect.poll(isRead).toBe('true');
  await context.close();
});
