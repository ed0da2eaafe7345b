import { expect, test } from 'vitest';
import { wholeEntry } from '../../fixtures/whole-entry.ts';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useJournal } from '../support/use-journal.ts';

const lines = wholeEntry.trim().split('\n');
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
      `<item><title>Entry 0113</title><guid>e113</guid><content:encoded><![CDATA[${asHtml}]]></content:encoded></item>`,
    ),
  ],
  [
    'RSS with marked-up HTML',
    'application/rss+xml',
    rss(`<item><guid>e113</guid><description>${escapeXml(asRichHtml)}</description></item>`),
  ],
  [
    'RSS with plain text',
    'text/xml',
    rss(
      `<item><title>Entry 0113</title><guid>e113</guid><description>${escapeXml(wholeEntry)}</description></item>`,
    ),
  ],
  [
    'Atom',
    'application/atom+xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The journal</title><id>urn:j</id><entry><id>urn:e113</id><title>Entry 0113</title><updated>2026-04-14T06:20:00Z</updated><content type="html">${escapeXml(asHtml)}</content></entry></feed>`,
  ],
  [
    'JSON Feed',
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The journal',
      items: [{ id: 'e113', content_text: wholeEntry }],
    }),
  ],
];

const used = useJournal('');

test.each(feeds)(
  'an entry of the journal’s own form is read whole out of %s',
  async (_name, contentType, body) => {
    used.feed.publish(body, { contentType });
    const context = await openPhone(used.browser);
    const page = await context.newPage();
    await entryPage.open(page, used.app.url, '0113');
    const article = page.getByRole('article');

    expect(await article.getByRole('heading', { level: 1 }).innerText()).toBe('Entry 0113');
    const facts = await article
      .locator('dl > div')
      .evaluateAll((groups) => groups.map((group) => [...group.children].map((part) => part.textContent)));
    expect(Object.fromEntries(facts)).toEqual({
      Date: 'Tuesday, April 14, 2026',
      Origin: '53.3498° N, 6.2603° W',
      'Routed through': 'Dublin, Leinster, Ireland',
      'Local time': '07:20',
      State: 'moving',
    });
    expect(await article.locator('[data-block] p').allTextContents()).toEqual(paragraphs);
    const [noticed, expects] = (lines[4] ?? '')
      .replace('Today I noticed: ', '')
      .split(' Tomorrow I expect: ');
    expect(
      await page.getByRole('region', { name: 'Today I noticed' }).getByRole('paragraph').textContent(),
    ).toBe(noticed);
    expect(
      await page.getByRole('region', { name: 'Tomorrow I expect' }).getByRole('paragraph').textContent(),
    ).toBe(expects);
    const read = await article.locator('header, [data-block], section').allInnerTexts();
    expect(read.join('\n')).not.toMatch(
      /twitter|bluesky|facebook|linkedin|follow Maren|Substack|by email|only when there is one/i,
    );

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
    const marker = page
      .getByRole('region', { name: 'Map', exact: true })
      .getByRole('button', { name: /^Entry 0113, Dublin/ });
    await marker.waitFor();
    await context.close();
  },
);
