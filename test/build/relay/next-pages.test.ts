import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { NextPages } from '../../../src/build/relay/next-pages.ts';

const feed = 'https://example.org/feeds/journal.xml';
const addressOf = (name: string) => `http://localhost:4173/feed/next/${name}`;

async function rewrite(document: string | Buffer[], pages = new NextPages()): Promise<string> {
  const chunks = typeof document === 'string' ? [Buffer.from(document)] : document;
  return text(pages.rewrite(Readable.from(chunks), feed, addressOf));
}

/** The address behind the one relayed link in a document. */
async function target(document: string): Promise<string | null> {
  const pages = new NextPages();
  const name = /feed\/next\/([\w-]+)/.exec(await rewrite(document, pages))?.[1];
  return name === undefined ? null : pages.urlOf(name);
}

describe('a link to an older document', () => {
  test.each([
    [
      '<feed><link rel="next" href="https://example.org/feeds/2?a=1&amp;b=2"/><entry>',
      'https://example.org/feeds/2?a=1&b=2',
    ],
    [
      "<rss><channel><atom:link href='page-2.xml' rel='next' type='x'/><item>",
      'https://example.org/feeds/page-2.xml',
    ],
    ['<Feed><LINK REL=" Next " HREF=page-2.xml /><entry>', 'https://example.org/feeds/page-2.xml'],
    [
      '<br /><b>Warning</b><rss><a10:link rel=next href="page-2.xml"/>',
      'https://example.org/feeds/page-2.xml',
    ],
    ['<feed><link\n  rel="prev-archive"\n  href="/archive/3"/>', 'https://example.org/archive/3'],
    ['<feed><link rel="next" href="http://example.org/2"/><entry>', 'https://example.org/2'],
    ['{"version":"1.1","next_url":"https:\\/\\/example.org\\/p2","items":[]}', 'https://example.org/p2'],
  ])('%j leads through the relay', async (document, address) => {
    expect(await target(document)).toBe(address);
  });

  test.each([
    '<feed><link rel="next" href="https://elsewhere.example/2"/><entry>',
    '<feed><link rel="next" href="http://example.org:8080/2"/><entry>',
    '<feed><link rel="self" href="https://example.org/feeds/journal.xml"/><entry>',
    '<feed><entry><link rel="next" href="/2"/></entry>',
    '<rss><item><description>&lt;link rel="next" href="/2"&gt;</description></item>',
    '{"items":[{"content_text":"x","next_url":"/2"}]}',
    '{"title":"a \\"next_url\\": \\"/2\\" b"}',
    '{"next_url": null}',
    '{"next_url": "https://example.org/\\x"}',
  ])('%j stays what it is', async (document) => {
    expect(await rewrite(document)).toBe(document);
  });
});

test('all that is not such a link passes byte for byte, however it is cut', async () => {
  const link = '<link rel="next" href="https://example.org/2"/>';
  const document = Buffer.from(`<feed><title>caf\u00e9</title>${link}<entry>日記</entry></feed>`);
  const whole = await rewrite([document]);
  expect(whole.replace(/http:\/\/localhost[^"]*/, 'https://example.org/2')).toBe(document.toString());
  const cut = await rewrite([...document].map((byte) => Buffer.from([byte])));
  expect(cut).toBe(whole);
});

test.each(['utf-16le', 'utf-16be'])(
  'a feed in %s is rewritten in its encoding, however it is cut',
  async (encoding) => {
    const encode = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return encoding === 'utf-16le' ? bytes : bytes.swap16();
    };
    const document = '<feed><title>日記</title><link rel="next" href="/2?é"/><entry>日</entry></feed>';
    const pages = new NextPages();
    const chunks: Buffer[] = [];
    const pieces = [...encode(document)].map((byte) => Buffer.from([byte]));
    for await (const chunk of pages.rewrite(Readable.from(pieces), feed, addressOf)) chunks.push(chunk);
    const rewritten = new TextDecoder(encoding).decode(Buffer.concat(chunks));
    const name = /feed\/next\/([\w-]+)/.exec(rewritten)?.[1] ?? '';
    expect(pages.urlOf(name)).toBe('https://example.org/2?%C3%A9');
    expect(rewritten.replace(addressOf(name), '/2?é')).toBe(document);
  },
);

test('a windows-1252 feed keeps its bytes', async () => {
  const bytes = Buffer.from('<rss><title>caf\u00e9 \u0093</title><item>', 'latin1');
  const chunks: Buffer[] = [];
  for await (const chunk of new NextPages().rewrite(Readable.from([bytes]), feed, addressOf))
    chunks.push(chunk);
  expect(Buffer.concat(chunks)).toEqual(bytes);
});

test('the same link keeps its name, so that a feed’s body stays the same between two syncs', async () => {
  const document = '<feed><link rel="next" href="/2"/><entry>';
  expect(await rewrite(document)).toBe(await rewrite(document));
});

test('a name that was not given out leads nowhere', () => {
  expect(new NextPages().urlOf('https://example.org/2')).toBeNull();
});
