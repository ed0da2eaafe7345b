import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixture } from '../../feed/fixture.ts';
import { earlierDevice, readAllRecords, storeEarlierDevice } from '../../support/earlier-device.ts';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { nextChange } from '../support/next-change.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';
import { watchFaults } from '../support/watch-faults.ts';

let document = '';
const used = useJournal((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(document);
});

let context: BrowserContext;
let page: Page;
let faults: string[];

beforeEach(async () => {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  // Pictures of the cases are nowhere, and neither is the icon that a bare file asks for.
  await context.route(/\.jpg\b|favicon\.ico$/, (route) => route.fulfill({ status: 204 }));
  page = await context.newPage();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const titles = () => page.getByRole('article').getByRole('heading').allInnerTexts();
const storedIds = async () => (await readAllRecords<{ id: string }>(page, 'summaries')).map(({ id }) => id);
const readIds = async () => (await readAllRecords<{ id: string }>(page, 'readMarks')).map(({ id }) => id);

/** Opens the list with the journal's present document, and waits until it is stored. */
async function openList(name: string): Promise<void> {
  document = fixture(`${name}.xml`);
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await page.getByText(/checked/).waitFor();
}

/** The same page, a later document: what the reader's own wish to look brings. */
async function checkAgain(name: string): Promise<void> {
  const bodyHash = async () => (await readAllRecords<{ bodyHash: string }>(page, 'feedState'))[0]?.bodyHash;
  const before = await bodyHash();
  document = fixture(`${name}.xml`);
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await expect.poll(bodyHash).not.toBe(before);
}

async function markRead(title: string): Promise<string> {
  await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
  await entryPage.arrive(page, title);
  const button = entryPage.read(page);
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(readIds).toHaveLength(1);
  const [id = ''] = await readIds();
  await page.goBack();
  await page.getByRole('article').first().waitFor();
  return id;
}

test.each([
  ['guid-http-https', 'Letter 2', ['Letter 2', 'Letter 1']],
  ['link-session', 'Letter 1', ['Letter 2', 'Letter 1']],
  ['image-signed', 'Letter 1', ['Letter 2', 'Letter 1']],
  ['guid-same', 'Build 2', ['Build 3', 'Build 2', 'Build 1']],
])('%s: a mark on %s stays on it, and nothing is doubled or called revised', async (name, marked, after) => {
  await openList(`${name}-step1`);
  const id = await markRead(marked);
  await checkAgain(`${name}-step2`);
  await expect.poll(titles).toEqual(after);
  await settled(page);
  expect(await storedIds()).toHaveLength(after.length);
  expect(await readIds()).toEqual([id]);
  expect(await readAllRecords(page, 'revisions')).toEqual([]);
  const row = page.getByRole('article').filter({ hasText: marked }).getByRole('link').first();
  expect((await row.getAttribute('aria-label')) ?? (await row.innerText())).not.toMatch(/unread/);
});

test.each(['guid-http-https', 'link-session'])(
  '%s: a device that an earlier version doubled heals',
  async (name) => {
    await page.goto(new URL('robots.txt', used.app.url).href);
    const device = earlierDevice(`${name}-doubled`);
    await storeEarlierDevice(page, device);
    expect(await storedIds()).toHaveLength(4);
    const slugs = (device.stores.summaries as { slug: string; title: string }[]).map(({ slug, title }) => ({
      slug,
      title,
    }));
    await openList(`${name}-step2`);
    await expect.poll(titles).toEqual(['Letter 2', 'Letter 1']);
    const ids = await storedIds();
    expect(ids).toHaveLength(2);
    const of = (store: string) => readAllRecords<{ id: string; entry?: string }>(page, store);
    for (const store of ['readMarks', 'saved', 'judgements', 'positions']) {
      expect((await of(store)).map(({ id }) => id)).toEqual([ids[0]]);
    }
    expect((await of('highlights')).map(({ entry }) => entry).sort()).toEqual(
      [ids[0], ids[0], ids[1]].sort(),
    );
    for (const { slug, title } of slugs) {
      await page.goto(`${used.app.url}entry/${slug}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
  },
);

test('relative addresses lead to the feed’s own host, not to the app’s', async () => {
  await openList('links-relative-root');
  const [state] = await readAllRecords<{ link: string }>(page, 'feedState');
  const [entry] = await readAllRecords<{ permalink: string }>(page, 'entries');
  const app = new URL(used.app.url).host;
  for (const address of [state?.link, entry?.permalink]) expect(new URL(address ?? '').host).not.toBe(app);
  expect(new URL(entry?.permalink ?? '').pathname).toBe('/posts/one/');
});

test('a journal whose older pages are out of reach says so, also after a check that brings nothing', async () => {
  document = fixture('paging-http-next-1.xml');
  await page.goto(used.app.url);
  await page.getByText(/older pages that could not be reached/).waitFor();
  const checked = nextChange(page, 'feed');
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await checked;
  await settled(page);
  await page.getByText(/older pages that could not be reached/).waitFor();
});

test('guid-same: marks that an earlier version moved are on their entry again', async () => {
  await page.goto(new URL('robots.txt', used.app.url).href);
  await storeEarlierDevice(page, earlierDevice('guid-same-doubled'));
  await openList('guid-same-step2');
  await expect.poll(async () => (await readAllRecords(page, 'revisions')).length).toBe(0);
  await expect.poll(titles).toEqual(['Build 3', 'Build 2', 'Build 1']);
  const [, build2] = await storedIds();
  expect(await readIds()).toEqual([build2]);
});
