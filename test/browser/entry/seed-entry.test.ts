import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';

/** A real entry of a real journal, which is not ours to copy: the test runs where it lies beside the project. */
const seedPath = new URL('../../../shared/seed-entry.txt', import.meta.url);
const seed = existsSync(seedPath) ? readFileSync(seedPath, 'utf8') : '';
const lines = seed.trim().split('\n');
const paragraphs = lines.slice(1, 4);

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asHtml = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n');

/** The header's labels in strong, a line each, and links in the footer: the dress of a web page. */
const asRichHtml = [
  `<p>${escapeXml(lines[0] ?? '').replace(/(Date|Origin|Routed through|Local time|State):/g, '<br><strong>$1:</strong>')}</p>`,
  ...lines.slice(1, 4).map((line) => `<p>${escapeXml(line)}</p>`),
  `<p>${escapeXml(lines[4] ?? '').replace(' Tomorrow I expect:', '</p><p><strong>Tomorrow I expect:</strong>')}</p>`,
  ...lines.slice(5).map((line) => `<p><a href="https://journal.example/">${escapeXml(line)}</a></p>`),
].join('\n');

const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The journal</title><link>https://journal.example/</link>${item}</channel></rss>`;

const feeds: [name: string, type: string, body: string][] = [
  [
    'RSS with HTML',
    'application/rss+xml',
    rss(
      `<item><title>Entry 0090</title><guid>e90</guid><content:encoded><![CDATA[${asHtml}]]></content:encoded></item>`,
    ),
  ],
  [
    'RSS with marked-up HTML',
    'application/rss+xml',
    rss(`<item><guid>e90</guid><description>${escapeXml(asRichHtml)}</description></item>`),
  ],
  [
    'RSS with plain text',
    'text/xml',
    rss(
      `<item><title>Entry 0090</title><guid>e90</guid><description>${escapeXml(seed)}</description></item>`,
    ),
  ],
  [
    'Atom',
    'application/atom+xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The journal</title><id>urn:j</id><entry><id>urn:e90</id><title>Entry 0090</title><updated>2026-06-25T20:45:00Z</updated><content type="html">${escapeXml(asHtml)}</content></entry></feed>`,
  ],
  [
    'JSON Feed',
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The journal',
      items: [{ id: 'e90', content_text: seed }],
    }),
  ],
];

let browser: Browser;
let server: Server;
let answer: { type: string; body: string } = { type: '', body: '' };

beforeAll(async () => {
  browser = await connectChromium();
  server = createServer((_request, response) => {
    response.setHeader('content-type', answer.type).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test.runIf(seed).each(feeds)('the seed entry is read whole out of %s', async (_name, type, body) => {
  answer = { type, body };
  const feedUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  const app = await serveApp({ folder: inject('sampleApp'), feedUrl });
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(`${app.url}entry/0090`);
  const article = page.getByRole('article');
  await article.waitFor();

  expect(await article.getByRole('heading', { level: 1 }).innerText()).toBe('Entry 0090');
  const facts = await article
    .locator('dl > div')
    .evaluateAll((groups) => groups.map((group) => [...group.children].map((part) => part.textContent)));
  expect(Object.fromEntries(facts)).toEqual({
    Date: 'Thursday, June 25, 2026',
    Origin: '34.0522° N, 118.2437° W',
    'Routed through': 'Los Angeles, California, USA',
    'Local time': '13:45',
    State: 'still',
  });
  expect(await article.locator('[data-block] p').allTextContents()).toEqual(paragraphs);
  const [noticed, expects] = (lines[4] ?? '').replace('Today I noticed: ', '').split(' Tomorrow I expect: ');
  expect(
    await page.getByRole('region', { name: 'Today I noticed' }).getByRole('paragraph').textContent(),
  ).toBe(noticed);
  expect(
    await page.getByRole('region', { name: 'Tomorrow I expect' }).getByRole('paragraph').textContent(),
  ).toBe(expects);
  const read = await article.locator('header, [data-block], section').allInnerTexts();
  expect(read.join('\n')).not.toMatch(
    /twitter|bluesky|facebook|linkedin|follow Stevens|Substack|by email|quiet, one note/i,
  );

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  const marker = page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /^Entry 0090, Los Angeles/ });
  await marker.waitFor();
  await context.close();
  await app.stop();
});
