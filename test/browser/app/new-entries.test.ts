import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { FeedServer } from '../../support/feed-server.ts';
import { writeFeed } from '../../support/write-feed.ts';
import { listPage } from '../pages/list-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { ClosedApp, grant } from '../support/closed-app.ts';
import { launchChromium, openPhone, withWorker } from '../support/launch-chromium.ts';
import { readStores } from '../support/read-stores.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;
let feed: FeedServer;
let app: ServedApp;
beforeAll(async () => {
  // A headless shell shows no notes.
  browser = await launchChromium({ isWhole: true });
  feed = await FeedServer.start(writeFeed(8, [5, 6, 7, 8]));
  app = await serveApp({ folder: inject('sampleApp'), feedUrl: feed.url });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await feed?.stop();
});

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  feed.publish(writeFeed(8, [5, 6, 7, 8]));
  context = await openPhone(browser, withWorker);
  page = await context.newPage();
  await page.goto(`${app.url}robots.txt`);
  await grant(browser, page, ['notifications', 'periodicBackgroundSync']);
});
afterEach(() => context.close());

const wish = () => page.getByRole('checkbox', { name: 'A quiet note for each new entry' });

/** A reader who asked for notes, and has closed the app. */
async function askForNotes(): Promise<ClosedApp> {
  await listPage.open(page, app.url);
  await settingsPage.open(page, app.url);
  await wish().check();
  await page.getByRole('checkbox', { name: 'Quiet hours' }).waitFor();
  await settled(page);
  // What the device has now counts as told: only what comes later is a note.
  const told = async () => (await readStores<{ toldEntries: object[] }>(page, ['toldEntries'])).toldEntries;
  await expect.poll(async () => (await told()).length).toBe(4);
  const closed = await ClosedApp.of(context, app.url);
  await closed.close(page);
  return closed;
}

async function readToEnd(open: Page, title: string): Promise<void> {
  await open.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(open);
  await open.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

const titlesOf = async (closed: ClosedApp) => (await closed.notes()).map(({ title }) => title);

test('two entries that come while the app is closed are two silent notes, and never shown again', {
  tags: ['journey'],
}, async () => {
  const closed = await askForNotes();
  feed.publish(writeFeed(8, [7, 8]));
  await closed.wake('0006');
  expect(await titlesOf(closed)).toEqual(['Entry 0005', 'Entry 0006']);
  const [first] = await closed.notes();
  expect(first?.isSilent).toBe(true);
  const [place, words] = first?.body.split('\n') ?? [];
  expect(writeFeed(8)).toContain(`Routed through: ${place} Local time:`);
  expect(writeFeed(8)).toContain(`<p>${words?.slice(0, 40)}`);

  await closed.putAside();
  feed.publish(writeFeed(8, [8]).replaceAll('first edition', 'second edition'));
  await closed.wake('0007');
  expect(await titlesOf(closed)).toEqual(['Entry 0007']);
});

test('a press opens the entry, in an open window where there is one; reading it takes its note away', async () => {
  const closed = await askForNotes();
  feed.publish(writeFeed(8, [7, 8]));
  await closed.wake('0006');
  expect(await titlesOf(closed)).toEqual(['Entry 0005', 'Entry 0006']);
  expect(await closed.press('Entry 0005')).toBe(`${app.url}entry/0005`);
  await expect.poll(() => titlesOf(closed)).toEqual(['Entry 0006']);

  const opened = await context.newPage();
  await listPage.open(opened, app.url);
  await opened.getByRole('link', { name: /^Entry 0006/ }).click();
  await readToEnd(opened, 'Entry 0006');
  await expect.poll(() => titlesOf(closed)).toEqual([]);

  feed.publish(writeFeed(8, [8]));
  await opened.goto('about:blank');
  await closed.wake('0007');
  expect(await titlesOf(closed)).toEqual(['Entry 0007']);
  await listPage.open(opened, app.url);
  expect(await closed.press('Entry 0007')).toBeNull();
  await opened.getByRole('heading', { level: 1, name: 'Entry 0007' }).waitFor();
});

test('what the reader sees come in an open window has no note', async () => {
  const closed = await askForNotes();
  const opened = await context.newPage();
  await listPage.open(opened, app.url);
  feed.publish(writeFeed(8, [6, 7, 8]));
  await listPage.check(opened).click();
  await opened.getByRole('link', { name: /^Entry 0005/ }).waitFor();
  await settled(opened);
  await opened.close();
  feed.publish(writeFeed(8, [7, 8]));
  await closed.wake('0006');
  expect(await titlesOf(closed)).toEqual(['Entry 0006']);
});

test('in quiet hours nothing is shown, and what came is shown once after them', async () => {
  const closed = await askForNotes();
  await closed.keepSetting('quietHours', { from: '00:00', until: '23:59' });
  feed.publish(writeFeed(8, [6, 7, 8]));
  await closed.wake('0005');
  expect(await titlesOf(closed)).toEqual([]);
  await closed.keepSetting('quietHours', null);
  feed.publish(writeFeed(8, [7, 8]));
  await closed.wake('0006');
  expect(await titlesOf(closed)).toEqual(['Entry 0005', 'Entry 0006']);
});

describe('the settings', () => {
  test('ask for leave at the press, and turn all of it off again', async () => {
    const closed = await askForNotes();
    page = await context.newPage();
    await settingsPage.open(page, app.url);
    await wish().uncheck();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(1);
    await page.reload();
    await wish().waitFor();
    expect(await wish().isChecked()).toBe(false);
    expect(closed).toBeDefined();
  });

  test('keep the quiet hours that the reader chooses', async () => {
    await askForNotes();
    page = await context.newPage();
    await settingsPage.open(page, app.url);
    await page.getByRole('checkbox', { name: 'Quiet hours' }).check();
    await page.getByLabel('From').fill('21:30');
    await settled(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('From').inputValue()).toBe('21:30');
    expect(await page.getByLabel('Until').inputValue()).toBe('07:00');
    const { settings } = JSON.parse((await settingsPage.exportFile(page)).text);
    expect(settings.quietHours).toEqual({ from: '21:30', until: '07:00' });
    // That notes are shown at all is this device's own.
    expect(Object.keys(settings).toSorted()).toEqual(['attendance', 'quietHours']);
  });

  test('remove the worker and its notes with everything else', async () => {
    const closed = await askForNotes();
    feed.publish(writeFeed(8, [7, 8]));
    await closed.wake('0006');
    expect(await titlesOf(closed)).toEqual(['Entry 0005', 'Entry 0006']);
    page = await context.newPage();
    await settingsPage.open(page, app.url);
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
    await page.waitForURL(app.url);
    await settingsPage.open(page, app.url);
    await wish().waitFor();
    expect(await wish().isChecked()).toBe(false);
  });

  test('say that leave was taken away, and how to give it again', async () => {
    await askForNotes();
    page = await context.newPage();
    await settingsPage.open(page, app.url);
    await expect.poll(() => wish().isChecked()).toBe(true);
    await grant(browser, page, ['periodicBackgroundSync']);
    await page.reload();
    await page.getByText('Notifications of this journal are blocked').waitFor();
    expect(await wish().isChecked()).toBe(false);
    await grant(browser, page, ['notifications', 'periodicBackgroundSync']);
    await page.reload();
    await expect.poll(() => wish().isChecked()).toBe(true);
  });

  test('say that a browser looks for installed apps alone', async () => {
    await grant(browser, page, ['notifications']);
    await settingsPage.open(page, app.url);
    await page.getByText('This browser looks for new entries only for an installed app.').waitFor();
    expect(await wish().count()).toBe(0);
  });

  test('say that a browser cannot look at all', async () => {
    await context.addInitScript(() => {
      delete (ServiceWorkerRegistration.prototype as { periodicSync?: unknown }).periodicSync;
    });
    await settingsPage.open(page, app.url);
    await page.getByText('This browser does not look for new entries while the app is closed.').waitFor();
    expect(await wish().count()).toBe(0);
  });
});

test('the icon’s number is that of the unread entries, for as long as it is wanted', async () => {
  await context.addInitScript(() => {
    const show = async (count: number) => {
      document.documentElement.dataset.badge = String(count);
    };
    Object.defineProperty(navigator, 'standalone', { value: true });
    Object.assign(Navigator.prototype, { setAppBadge: show, clearAppBadge: () => show(0) });
  });
  const badge = () => page.evaluate(() => document.documentElement.dataset.badge);
  // The bare address goes on where its reader was.
  const list = `${app.url}?entries`;
  await listPage.open(page, list);
  await settingsPage.open(page, app.url);
  const count = page.getByRole('checkbox', { name: 'How many are unread, on the app’s icon' });
  await count.check();
  await expect.poll(badge).toBe('4');
  await listPage.open(page, list);
  await expect.poll(badge).toBe('4');
  await page.getByRole('link', { name: /^Entry 0004/ }).click();
  await readToEnd(page, 'Entry 0004');
  await expect.poll(badge).toBe('3');
  feed.publish(writeFeed(8, [6, 7, 8]));
  await listPage.open(page, list);
  await expect.poll(badge).toBe('4');
  await settingsPage.open(page, app.url);
  await count.uncheck();
  await expect.poll(badge).toBe('0');
});

describe('the installed app offers notes', () => {
  const offer = () => page.getByRole('complementary', { name: 'New entries' });
  beforeEach(() =>
    context.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: true });
    }),
  );

  test('at the third visit, until it is answered', async () => {
    for (const visit of [1, 2]) {
      await listPage.open(page, app.url);
      expect(await offer().count(), `visit ${visit}`).toBe(0);
    }
    await listPage.open(page, app.url);
    await offer().getByRole('button', { name: 'Turn on' }).click();
    await page.getByText('You are told of new entries from now on.').waitFor();
    await offer().waitFor({ state: 'detached' });
    await settingsPage.open(page, app.url);
    await expect.poll(() => wish().isChecked()).toBe(true);
  });

  test('and never again after a no', async () => {
    for (let visit = 1; visit <= 3; visit += 1) await listPage.open(page, app.url);
    await offer().getByRole('button', { name: 'No notes of new entries' }).click();
    await offer().waitFor({ state: 'detached' });
    await listPage.open(page, app.url);
    expect(await offer().count()).toBe(0);
  });
});
