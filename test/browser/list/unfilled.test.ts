import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const giveSample = answerWith(sample);

const used = useJournal(giveSample);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await openPhone(used.browser);
  page = await context.newPage();
});
afterEach(() => context.close());

/** From now on whoever asks for the feed waits; gives the way to let them have it. */
function holdFeed(): () => void {
  used.feed.answer = giveSample;
  used.feed.hold();
  return () => used.feed.letGo();
}

const fetching = () => page.getByRole('status').filter({ hasText: 'Fetching the journal' });
const main = () => page.getByRole('main');

const addresses: [path: string, shown: RegExp][] = [
  ['entry/0074', /It was Jacob’s four-sentence book|four sentences/],
  ['map', /48 of 48 entries/],
  ['ledger', /due|Next/i],
  ['noticed', /2026/],
  ['threads', /Pahor/],
  ['thread/pahor', /Pahor/],
  ['places', /Trieste/],
  ['search?q=coat', /coat/],
  ['on-this-day', /./],
];

test.each(addresses)(
  'a first visit to /%s says that the journal is on its way, and shows it when it comes',
  async (path, shown) => {
    const letGo = holdFeed();
    await page.goto(used.app.url + path);
    await fetching().waitFor();
    // By then any page has drawn its own conclusions.
    await settled(page, { isFeedHeld: true });
    expect(await main().innerText()).not.toMatch(/\bno\b|missing|nothing/i);
    letGo();
    await main().getByText(shown).first().waitFor();
    await expect.poll(() => fetching().count()).toBe(0);
    expect(new URL(page.url()).href).toContain(path.split('?')[0]);
  },
);

test.each(addresses)(
  'a first visit to /%s that finds no journal says why, and tries again there',
  async (path, shown) => {
    used.feed.answer = answerWith('', 500);
    await page.goto(used.app.url + path);
    await main()
      .getByText(/answered with an error \(500\)/)
      .waitFor();
    used.feed.answer = giveSample;
    await main().getByRole('button', { name: 'Try again' }).click();
    await main().getByText(shown).first().waitFor();
    await expect.poll(() => main().getByRole('button', { name: 'Try again' }).count()).toBe(0);
  },
);

test('a shared map is what was shared on a first visit too, with its entry, its days and its view', async () => {
  const letGo = holdFeed();
  await page.goto(`${used.app.url}map?entry=0051&from=2026-07-01&to=2026-07-31&view=10,100,3`);
  await fetching().waitFor();
  letGo();
  await main()
    .getByText(/Entry 0051|0051/)
    .first()
    .waitFor();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('view')).toBe('10,100,3');
  expect(new URL(page.url()).searchParams.get('entry')).toBe('0051');
});

test('axe finds nothing to mend while the journal is on its way or failed, and the list says it once', async () => {
  holdFeed();
  await context.close();
  context = await openPhone(used.browser, { bypassCSP: true });
  page = await context.newPage();
  await page.goto(`${used.app.url}entry/0074`);
  await fetching().waitFor();
  await settled(page, { isFeedHeld: true });
  expect(await findViolations(page)).toEqual([]);
  const wide = await openWide(used.browser, { bypassCSP: true });
  const desk = await wide.newPage();
  await desk.goto(`${used.app.url}entry/0074`);
  await desk.getByRole('status').filter({ hasText: 'Fetching the journal' }).waitFor();
  await settled(desk, { isFeedHeld: true });
  expect(await desk.getByText('Fetching the journal').count()).toBe(1);
  expect(await findViolations(desk)).toEqual([]);
  await wide.close();
});
