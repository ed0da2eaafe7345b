import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const used = useJournal(answerWith(sample));

const twelve = sample.split('<item>').slice(0, 13).join('<item>');

const answers: [name: string, answer: RequestListener, sentence: RegExp][] = [
  ['a web page', answerWith('<!doctype html><html><body>Sign in</body></html>'), /A web page came back/],
  ['an empty answer', answerWith(''), /empty answer/],
  ['something else', answerWith('{"hello": 1}'), /not a journal/],
  ['an error', answerWith('', 500), /answered with an error \(500\)/],
  ['a farewell', answerWith('', 410), /stopped publishing/],
  ['a busy server', answerWith('', 429, { 'retry-after': '120' }), /asks to wait 2 minutes/],
  ['a feed that breaks off', answerWith(twelve), /broke off/],
];

test.each(answers)(
  '%s changes nothing that is stored, and is said in a sentence',
  async (_name, wrong, sentence) => {
    used.feed.answer = answerWith(sample);
    const context = await openPhone(used.browser);
    const page = await context.newPage();
    await page.goto(used.app.url);
    const status = page.getByRole('status');
    await status.filter({ hasText: '48 of 48 entries on this phone' }).waitFor();
    used.feed.answer = wrong;
    await listPage.check(page).click();
    await status.filter({ hasText: sentence }).waitFor();
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(48);

    used.feed.answer = answerWith(sample);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status.filter({ hasText: sentence }).count()).toBe(0);
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(48);
    await context.close();
  },
);

test('a first visit that finds no journal says why, and finds it later', { tags: ['journey'] }, async () => {
  used.feed.answer = answerWith('', 404);
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('heading', { name: 'Nothing to read yet' }).waitFor();
  used.feed.answer = answerWith(sample);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(48);
  await context.close();
});

test('entries that leave the feed stay on the phone', async () => {
  used.feed.answer = answerWith(sample);
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await listPage.open(page, used.app.url);
  await expect.poll(() => listPage.rows(page).count()).toBe(48);
  used.feed.answer = answerWith(`${twelve}</channel></rss>`);
  await listPage.check(page).click();
  await settled(page);
  expect(await page.getByRole('article').count()).toBe(48);
  await page.goto(`${used.app.url}entry/0001`);
  await page.getByRole('heading', { level: 1, name: 'Entry 0001' }).waitFor();
  await context.close();
});
