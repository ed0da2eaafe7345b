import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { entryPage } from '../pages/entry-page.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const giveSample = answerWith(readFileSync('public/sample/feed.xml', 'utf8'));
const used = useJournal(giveSample);
let context: BrowserContext;
let page: Page;
/** Another page of the same origin, which is not the app. */
let elsewhere: Page;

beforeEach(async () => {
  used.feed.answer = giveSample;
  context = await openPhone(used.browser);
  await context.route('**/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  elsewhere = await context.newPage();
  await elsewhere.goto(`${used.app.url}elsewhere`);
  page = await context.newPage();
});
afterEach(() => context.close());

/** What the browser's own "clear this site's data" does to the database, with the app open. */
function clearStorage(): Promise<void> {
  return elsewhere.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('waymark-sample');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Keeps the database open at a version, as a tab that does not step aside; gives the way to let it go. */
async function holdDatabase(version: number): Promise<() => Promise<void>> {
  const held = await elsewhere.evaluateHandle(
    (at) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample', at);
        opening.onupgradeneeded = ({ oldVersion }) => {
          const database = opening.result;
          if (oldVersion > 0) return;
          // As the first Waymark made it.
          database
            .createObjectStore('entries', { keyPath: 'id' })
            .createIndex('bySlug', 'slug', { unique: true });
          database.createObjectStore('summaries', { keyPath: 'order' });
          for (const name of ['readMarks', 'positions']) database.createObjectStore(name, { keyPath: 'id' });
          for (const name of ['feedState', 'settings']) database.createObjectStore(name);
        };
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );
  return () => held.evaluate((database) => database.close());
}

/** Goes to another page of the app as its links do, without a load. */
async function go(path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ depth: 1 }, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${path}`);
}

const main = () => page.getByRole('main');

test('a row that is tapped after the storage was cleared elsewhere opens its entry, fetched anew', async () => {
  await listPage.open(page, used.app.url);
  await clearStorage();
  await listPage.rows(page).first().getByRole('link').click();
  await entryPage.arrive(page);
  await page.goBack();
  await expect.poll(() => listPage.rows(page).count()).toBe(48);
});

test('where the journal is out of reach then, the page says so, and has the entry at the second try', async () => {
  await listPage.open(page, used.app.url);
  await clearStorage();
  used.feed.answer = answerWith('', 500);
  await listPage.rows(page).first().getByRole('link').click();
  await main()
    .getByText(/answered with an error \(500\)/)
    .waitFor();
  used.feed.answer = giveSample;
  await main().getByRole('button', { name: 'Try again' }).click();
  await entryPage.arrive(page);
});

const addresses = [
  '',
  'entry/0074',
  'map',
  'ledger',
  'noticed',
  'threads',
  'thread/pahor',
  'places',
  'search?q=coat',
];

/** As the screen is named that an address leads to. */
const pageOf = (path: string) => (path === '' ? 'list' : path.split(/[/?]/)[0]);

test('when the entries were removed no page claims to fetch them, and each offers to', async () => {
  await page.goto(`${used.app.url}settings`);
  const entries = page.getByRole('listitem').filter({ hasText: 'Entries' });
  await entries.getByText(/^48 entries/).waitFor();
  // A first sync that is still at it would bring them back.
  await settled(page);
  await entries.getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await entries.getByText(/^0 entries/).waitFor();
  await settled(page);
  for (const path of addresses) {
    await go(path);
    await page.locator(`[data-page="${pageOf(path)}"]`).waitFor();
    await main().getByRole('button', { name: 'Fetch the journal' }).waitFor();
    expect(await page.getByText('Fetching the journal').count(), path).toBe(0);
  }
  await go('entry/0074');
  await main().getByRole('button', { name: 'Fetch the journal' }).click();
  await entryPage.arrive(page, 'Entry 0074');
});

test('while another tab keeps an older database open the page says so, and goes on by itself', async () => {
  const letGo = await holdDatabase(1);
  await page.goto(used.app.url);
  await page.getByRole('heading', { name: 'Waiting for another tab' }).waitFor();
  await go('ledger');
  await main().getByRole('heading', { name: 'Waiting for another tab' }).waitFor();
  await go('');
  await letGo();
  await expect.poll(() => listPage.rows(page).count()).toBe(48);
});

test('a database of a newer Waymark is called what it is, and the reader can reload', async () => {
  const letGo = await holdDatabase(99);
  await letGo();
  await page.goto(used.app.url);
  await page.getByRole('heading', { name: 'A newer Waymark has been here' }).waitFor();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await page.getByRole('heading', { name: 'A newer Waymark has been here' }).waitFor();
  // Nothing of it was touched.
  await (await holdDatabase(99))();
});

test('an open page whose database a newer Waymark took says so where it would read from it', async () => {
  await listPage.open(page, used.app.url);
  await (await holdDatabase(99))();
  await listPage.rows(page).first().getByRole('link').click();
  await main().getByRole('heading', { name: 'A newer Waymark has been here' }).waitFor();
  await page.goBack();
  await main()
    .getByText(/newer Waymark/)
    .waitFor();
  expect(await listPage.rows(page).count()).toBe(48);
});

/** The sync worker's script from now on: none, or with something that runs before it. */
async function breakSyncWorker(first: string | null): Promise<void> {
  await context.route(/\/sync\.worker-/, async (route) => {
    if (first === null) return route.abort();
    const response = await route.fetch();
    await route.fulfill({ response, body: `${first};${await response.text()}` });
  });
}

const failing: [name: string, first: string | null, sentence: string][] = [
  ['a worker that does not load', null, 'The check for new entries broke off.'],
  ['a worker that crashes', 'throw new Error("crash")', 'The check for new entries broke off.'],
  [
    'a transaction that is aborted',
    `const { put } = IDBObjectStore.prototype;
     IDBObjectStore.prototype.put = function (...args) {
       if (this.name === 'summaries') this.transaction.abort();
       return put.apply(this, args);
     }`,
    'This browser would not store the entries.',
  ],
  [
    'an open that fails',
    `IDBFactory.prototype.open = () => { throw new DOMException('Denied.', 'UnknownError') }`,
    'This browser would not store the entries.',
  ],
];

test.each(failing)(
  '%s is said after a check, and the next good check takes it back',
  async (_name, first, sentence) => {
    await listPage.open(page, used.app.url);
    // A feed that has changed: an unchanged one writes no entries.
    const changed = readFileSync('public/sample/feed.xml', 'utf8').replace(/coat/g, 'jacket');
    used.feed.answer = answerWith(changed);
    await breakSyncWorker(first);
    await listPage.check(page).click();
    await page.getByRole('status').filter({ hasText: sentence }).waitFor();
    await page.getByText(/last reached/).waitFor();
    expect(await listPage.rows(page).count()).toBe(48);
    await context.unroute(/\/sync\.worker-/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.getByText(sentence).count()).toBe(0);
    await page.getByText(/checked/).waitFor();
  },
);
