import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium, openPhone } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const send =
  (body: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml', ...headers }).end(body);
  };

let answer: RequestListener = send(sample);
let browser: Browser;
let upstream: Server;
let app: ServedApp;
beforeAll(async () => {
  browser = await launchChromium();
  upstream = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const feedUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/`;
  app = await serveApp({ folder: inject('sampleApp'), feedUrl });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  upstream.close();
});

const twelve = sample.split('<item>').slice(0, 13).join('<item>');

const answers: [name: string, answer: RequestListener, sentence: RegExp][] = [
  ['a web page', send('<!doctype html><html><body>Sign in</body></html>'), /A web page came back/],
  ['an empty answer', send(''), /empty answer/],
  ['something else', send('{"hello": 1}'), /not a journal/],
  ['an error', send('', 500), /answered with an error \(500\)/],
  ['a farewell', send('', 410), /stopped publishing/],
  ['a busy server', send('', 429, { 'retry-after': '120' }), /asks to wait 2 minutes/],
  ['a feed that breaks off', send(twelve), /broke off/],
];

test.each(answers)(
  '%s changes nothing that is stored, and is said in a sentence',
  async (_name, wrong, sentence) => {
    answer = send(sample);
    const context = await openPhone(browser);
    const page = await context.newPage();
    await page.goto(app.url);
    const status = page.getByRole('status');
    await status.filter({ hasText: '48 of 48 entries on this phone' }).waitFor();
    answer = wrong;
    await page.getByRole('button', { name: 'Check for new entries' }).click();
    await status.filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole('article').count()).toBe(48);

    answer = send(sample);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status.filter({ hasText: sentence }).count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(48);
    await context.close();
  },
);

test('a first visit that finds no journal says why, and finds it later', async () => {
  answer = send('', 404);
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('heading', { name: 'Nothing to read yet' }).waitFor();
  answer = send(sample);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(48);
  await context.close();
});

test('entries that leave the feed stay on the phone', async () => {
  answer = send(sample);
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(app.url);
  await expect.poll(() => page.getByRole('article').count()).toBe(48);
  answer = send(`${twelve}</channel></rss>`);
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await page.waitForTimeout(1500);
  expect(await page.getByRole('article').count()).toBe(48);
  await page.goto(`${app.url}entry/0001`);
  await page.getByRole('heading', { level: 1, name: 'Entry 0001' }).waitFor();
  await context.close();
});
