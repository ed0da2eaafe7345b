import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { connectChromium } from '../support/connect-chromium.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';

interface Item {
  number: number;
  date: string;
  expects: string;
  words?: string;
}

/** Five entries around the one whose expectation has three months. */
const items: Item[] = [
  { number: 92, date: 'Sunday, June 28, 2026', expects: 'the kettle to be mended some day.' },
  { number: 91, date: 'Friday, June 26, 2026', expects: 'rain before noon.' },
  {
    number: 90,
    date: 'Thursday, June 25, 2026',
    expects: 'that within the next three months the bridge at Sorn will be painted.',
  },
  { number: 89, date: 'Wednesday, June 24, 2026', expects: 'the baker at Sorn to close early.' },
  { number: 85, date: 'Saturday, June 20, 2026', expects: 'a letter by Friday.' },
];

const threeMonths = items[2]?.expects ?? '';
let feedItems = items;
let browser: Browser;
let server: Server;
let app: ServedApp;
let context: BrowserContext;
let page: Page;

function asFeed(): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Sorn journal',
    items: feedItems.map(({ number, date, expects, words = 'The river was low.' }) => ({
      id: `sorn-${number}`,
      title: `Entry 00${number}`,
      content_text: `Entry 00${number}\nDate: ${date}\nOrigin: 46.0000° N, 14.5000° E\nRouted through: Sorn, Valley\nLocal time: 09:00 local\nState: still\n\n${words}\n\nToday I noticed: the ferryman whistles.\nTomorrow I expect: ${expects}`,
    })),
  });
}

beforeAll(async () => {
  browser = await connectChromium();
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/feed+json').end(asFeed());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const feedUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  app = await serveApp({ folder: inject('sampleApp'), feedUrl });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  server.close();
});
beforeEach(async () => {
  feedItems = items;
  context = await openPhone(browser, { timezoneId: 'America/New_York' });
  page = await context.newPage();
});
afterEach(() => context.close());

/** The reader's noon on a day. */
async function openOn(day: string, path: string, reader: Page = page): Promise<void> {
  await reader.clock.setFixedTime(new Date(`${day}T16:00:00Z`));
  await reader.goto(app.url + path);
  await shelves(reader)
    .getByRole('link', { name: /^Judged \d/ })
    .waitFor();
}

const shelves = (reader: Page = page) => reader.getByRole('navigation', { name: 'Shelves' });
const counts = async (reader: Page = page) =>
  (await shelves(reader).getByRole('link').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
const item = (words: string, reader: Page = page) =>
  reader.getByRole('main').getByRole('article').filter({ hasText: words });
const verdict = (words: string, name: string, reader: Page = page) =>
  item(words, reader).getByRole('button', { name, exact: true });

test('an expectation of three months waits with its days left, and is due when they are over', async () => {
  await openOn('2026-07-23', 'ledger?shelf=waiting');
  const waiting = item('the bridge at Sorn');
  await waiting.getByText('64 days left').waitFor();
  expect(await waiting.getByText('Until September 25').count()).toBe(1);
  expect(await waiting.locator('mark').innerText()).toBe('within the next three months');
  expect(await waiting.getByRole('paragraph').first().textContent()).toBe(threeMonths);

  await openOn('2026-09-25', 'ledger?shelf=waiting');
  await item('the bridge at Sorn').getByText('Closes today').waitFor();

  await openOn('2026-09-26', 'ledger');
  await page.getByRole('heading', { name: 'Due', exact: true }).waitFor();
  await item('the bridge at Sorn').getByText('Closed yesterday').waitFor();
  await shelves()
    .getByRole('link', { name: /^Waiting/ })
    .click();
  await page.getByRole('heading', { name: 'Waiting' }).waitFor();
  await settled(page);
  expect(await item('the bridge at Sorn').count()).toBe(0);
});

test('a verdict’s name stands on one line on the narrowest phones too', async () => {
  for (const width of [360, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await openOn('2026-09-26', 'ledger');
    const name = verdict('the bridge at Sorn', 'Came true').locator('span');
    await name.waitFor();
    const lines = () =>
      name.evaluate(
        (own) => own.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(own).lineHeight),
      );
    await expect.poll(lines).toBe(1);
  }
});

test('a verdict’s name stands beside its sign on a phone whose type is wide', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openOn('2026-09-26', 'ledger');
  await page.evaluate(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync('[data-verdict] { letter-spacing: 0.25em; }');
    document.adoptedStyleSheets.push(wide);
  });
  for (const name of ['Came true', 'Partly', 'Did not']) {
    // Both at once: what comes above them moves them.
    const { gapPx, offsetPx, hiddenPx } = await verdict('the bridge at Sorn', name).evaluate((button) => {
      const [sign, words] = ['svg', 'span'].map((part) =>
        button.querySelector(part)?.getBoundingClientRect(),
      );
      if (!sign || !words) throw new Error('A part is not there.');
      return {
        gapPx: words.left - sign.right,
        offsetPx: Math.abs(words.top + words.bottom - sign.top - sign.bottom) / 2,
        hiddenPx: button.scrollWidth - button.clientWidth,
      };
    });
    expect(gapPx, name).toBeGreaterThanOrEqual(0);
    expect(offsetPx, name).toBeLessThan(2);
    expect(hiddenPx, name).toBe(0);
  }
});

test('what waits stands the soonest first, and what has no date last', async () => {
  await openOn('2026-06-24', 'ledger?shelf=waiting');
  const left = async () =>
    (await page.getByRole('main').getByRole('article').allInnerTexts()).map(
      (text) => /\bOpen\b|Last day|\d+ days? left/.exec(text)?.[0],
    );
  await expect.poll(left).toEqual(['1 day left', '2 days left', '3 days left', '93 days left', 'Open']);
});

test('a verdict stays through reload, a revision and another sync, and can be changed and undone', async () => {
  await openOn('2026-10-01', 'ledger');
  await expect.poll(() => counts()).toEqual(['Due 4', 'Waiting 1', 'Judged 0']);
  await verdict('the bridge at Sorn', 'Partly').click();
  await expect.poll(() => counts()).toEqual(['Due 3', 'Waiting 1', 'Judged 1']);
  // It stays in view where it was judged, with the verdict chosen.
  const isChosen = (name: string) => verdict('the bridge at Sorn', name).getAttribute('aria-pressed');
  expect(await isChosen('Partly')).toBe('true');
  await verdict('the bridge at Sorn', 'Came true').click();
  await expect.poll(() => isChosen('Came true')).toBe('true');
  await page.clock.setFixedTime(new Date('2026-10-01T16:00:05Z'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => isChosen('Partly')).toBe('true');
  await settled(page);

  feedItems = items.map((each) => (each.number === 90 ? { ...each, words: 'The river rose.' } : each));
  await page.goto(`${app.url}entry/0090`);
  await page.getByText('The river rose.').waitFor();
  await openOn('2026-10-01', 'ledger?shelf=judged');
  const judged = item('the bridge at Sorn');
  await judged.getByText('Partly').first().waitFor();
  await judged.getByRole('button', { name: 'History' }).click();
  await expect.poll(() => judged.getByRole('listitem').count()).toBe(3);
});

test('two tabs that judge at once lose neither verdict', async () => {
  const other = await context.newPage();
  await openOn('2026-10-01', 'ledger');
  await openOn('2026-10-01', 'ledger', other);
  await Promise.all([
    verdict('the bridge at Sorn', 'Came true').click(),
    verdict('a letter', 'Did not', other).click(),
  ]);
  for (const reader of [page, other])
    await expect.poll(() => counts(reader)).toEqual(['Due 2', 'Waiting 1', 'Judged 2']);
});

test('a guess is sealed until the verdict, and then it is said', async () => {
  await openOn('2026-07-23', 'ledger?shelf=waiting');
  const waiting = item('the bridge at Sorn');
  await waiting.getByRole('button', { name: 'Seal a guess' }).click();
  await waiting.getByRole('slider', { name: /How likely/ }).fill('35');
  await waiting.getByRole('button', { name: 'Seal it' }).click();
  await waiting.getByRole('button', { name: 'Guess sealed' }).waitFor();
  await settled(page);
  await openOn('2026-10-01', 'ledger');
  expect(await page.getByRole('main').innerText()).not.toContain('35%');
  await item('the bridge at Sorn').getByRole('button', { name: 'Add a note' }).click();
  await item('the bridge at Sorn').getByLabel('Note').fill('Green, with one coat.');
  await item('the bridge at Sorn').getByLabel('Link to what shows it').fill('news.example/bridge');
  await verdict('the bridge at Sorn', 'Came true').click();
  await expect.poll(() => counts()).toContain('Judged 1');
  await settled(page);
  await openOn('2026-10-01', 'ledger?shelf=judged');
  const judged = item('the bridge at Sorn');
  await judged.getByText('You had guessed 35%').waitFor();
  expect(await judged.getByText('Green, with one coat.').count()).toBe(1);
  expect(await judged.getByRole('link', { name: 'news.example' }).getAttribute('href')).toBe(
    'https://news.example/bridge',
  );
});

test('the record says nothing of few verdicts', async () => {
  await openOn('2026-10-01', 'ledger');
  await verdict('the bridge at Sorn', 'Came true').click();
  await expect.poll(() => counts()).toContain('Judged 1');
  await settled(page);
  await openOn('2026-10-01', 'ledger?shelf=judged');
  const record = page.getByRole('region', { name: 'The record' });
  await record.getByText(/^Too few to tell: 4 more verdicts/).waitFor();
  expect(await record.innerText()).not.toContain('%');
});

test('an entry opens with what the day before expected of it, and leads to its own place in the ledger', async () => {
  await openOn('2026-10-01', 'ledger');
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput'))
          Reflect.set(
            window,
            'shifts',
            Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')),
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${app.url}entry/0090`);
  const chain = page.getByRole('region', { name: 'Yesterday it expected' });
  expect(await chain.innerText()).toContain('the baker at Sorn to close early.');
  await settled(page);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);

  const expected = page.getByRole('region', { name: 'Tomorrow I expect' });
  expect(await expected.getByRole('paragraph').textContent()).toBe(threeMonths);
  expect(await expected.innerText()).toContain('Due Friday, September 25');
  await expected.getByRole('link', { name: 'Judge in the ledger' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('the bridge at Sorn');

  await page.goto(`${app.url}entry/0089`);
  const gap = page.getByRole('region', { name: 'On June 20 it expected' });
  await gap.getByText('0086 to 0088 are not in this journal.').waitFor();
  await page.goto(`${app.url}entry/0085`);
  await page.getByRole('region', { name: 'Tomorrow I expect' }).waitFor();
  expect(await page.getByRole('region', { name: /it expected$/ }).count()).toBe(0);
});

test('the Ledger’s tab is marked on the day that something falls due, until it is judged', async () => {
  const tab = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Ledger', exact: true });
  const isMarked = () => tab.evaluate((link) => link.hasAttribute('aria-describedby'));
  await openOn('2026-09-25', 'ledger');
  await settled(page);
  expect(await isMarked()).toBe(false);
  await openOn('2026-09-26', 'ledger');
  await expect.poll(isMarked).toBe(true);
  await verdict('the bridge at Sorn', 'Cannot tell').click();
  await expect.poll(isMarked).toBe(false);
});

test('what waits can be put into a calendar', async () => {
  await openOn('2026-07-23', 'ledger?shelf=waiting');
  const downloading = page.waitForEvent('download');
  await item('the bridge at Sorn').getByRole('button', { name: 'Add to calendar' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('expected-0090.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString().replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20260925');
  expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain('the bridge at Sorn');
  expect(lines).toContain(`URL:${app.url}ledger?entry=0090`);
});

test('all of it works by keyboard alone', async () => {
  await openOn('2026-10-01', 'ledger');
  await item('the bridge at Sorn').getByRole('link').first().focus();
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const reached: string[] = [];
  while (reached.length < 12 && (await focused()) !== 'Did not') {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => counts()).toContain('Judged 1');
  await expect.poll(focused).toBe('Did not');
  await page.keyboard.press('Enter');
  await expect.poll(() => counts()).toContain('Judged 0');
});

test('the ledger is there without the network', async () => {
  await context.close();
  context = await openPhone(browser, { ...withWorker, timezoneId: 'America/New_York' });
  page = await context.newPage();
  await openOn('2026-10-01', 'ledger');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await verdict('the bridge at Sorn', 'Came true').click();
  await expect.poll(() => counts()).toContain('Judged 1');
  await settled(page);
  await context.setOffline(true);
  await openOn('2026-10-01', 'ledger?shelf=judged');
  await item('the bridge at Sorn').waitFor();
});

test.each([
  ['a phone by day', openPhone, 'light'],
  ['a phone by night', openPhone, 'dark'],
  ['a wide window by day', openWide, 'light'],
] as const)(
  'axe finds nothing to mend in judging and in the record on %s',
  async (_what, open, colorScheme) => {
    const reading = await open(browser, { colorScheme, bypassCSP: true });
    const reader = await reading.newPage();
    await openOn('2026-10-01', 'ledger', reader);
    await item('the bridge at Sorn', reader).getByRole('button', { name: 'Add a note' }).click();
    await item('a letter', reader).getByRole('button', { name: 'Guess first' }).click();
    await verdict('rain before', 'Did not', reader).click();
    await settled(reader);
    expect(await findViolations(reader)).toEqual([]);
    for (const words of ['the bridge at Sorn', 'a letter', 'the baker'])
      await verdict(words, 'Came true', reader).click();
    await settled(reader);
    await openOn('2026-10-01', 'ledger?shelf=judged', reader);
    await item('a letter', reader).getByRole('button', { name: 'Change' }).click();
    await settled(reader);
    expect(await findViolations(reader)).toEqual([]);
    await reading.close();
  },
);
