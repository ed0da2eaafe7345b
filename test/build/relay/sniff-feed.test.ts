import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedMediaType, sniffFeed } from '../../../src/build/relay/sniff-feed.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';

const sniff = (text: string) => sniffFeed(new TextEncoder().encode(text));

test.each([
  '<rss version="2.0"><channel/></rss>',
  '\n<?xml version="1.0"?>\n<!-- hello -->\n<feed xmlns="http://www.w3.org/2005/Atom"/>',
  '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!DOCTYPE rss [<!ENTITY a "b>">]><rss/>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
  '<atom:feed/>',
  '\uFEFF<rss/>',
])('%j is an XML feed', (text) => {
  expect(sniff(text)).toBe('xml');
});

test('a JSON Feed is one', () => {
  expect(sniff('{ "version": "https://jsonfeed.org/version/1.1", "items": [] }')).toBe('json');
});

test.each([
  ['<rss version="2.0"><channel/></rss>', 'application/rss+xml'],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'application/rss+xml'],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', 'application/atom+xml'],
  ['{ "version": "https://jsonfeed.org/version/1.1", "items": [] }', 'application/feed+json'],
  ['<html><body>No feed</body></html>', null],
])('%j is told to readers of feeds as %s', (text, type) => {
  expect(feedMediaType(new TextEncoder().encode(text))).toBe(type);
});

test('UTF-16 with its mark is read', () => {
  expect(sniffFeed(Buffer.from('\uFEFF<rss/>', 'utf16le'))).toBe('xml');
  expect(sniffFeed(Buffer.from('\uFEFF<rss/>', 'utf16le').swap16())).toBe('xml');
});

test('whatever the page reads is a feed here too', () => {
  const folder = new URL('../../fixtures/feeds/', import.meta.url);
  const names = readdirSync(folder).filter((name) => !name.endsWith('.gz'));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const parsed = parseFeed(bytes, { feedUrl: 'https://a.example/', contentType: null });
    expect(parsed.kind, name).toBe('feed');
    expect(sniffFeed(bytes), name).toBe(name.endsWith('.json') ? 'json' : 'xml');
  }
});

test.each([
  [
    'a server’s warnings before it',
    `${'<br />\n<b>Warning</b>: x in y on line 2<br />'.repeat(200)}<rss><channel/></rss>`,
  ],
  ['an unfinished declaration', '<?xml version="1.0"><feed/>'],
  ['a comment of 100 kB', `<!--${' '.repeat(100_000)}--><rss/>`],
  ['an older root', '<channel><item/></channel>'],
  ['NULs and marks', '\0\0\ufeff\ufeff <rss/>'],
])('an XML feed with %s', (_what, text) => {
  expect(sniff(text)).toBe('xml');
});

test.each([
  ['a warning before it', 'Notice: x <br />\n{"version":"https://jsonfeed.org/version/1.1"}'],
  ['its items first', `{"items":[${'{},'.repeat(5000)}{}],"title":"T"}`],
  ['a broken end', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a"},{"id"'],
])('a JSON Feed with %s', (_what, text) => {
  expect(sniff(text)).toBe('json');
});

test('a feed in UTF-16 without a mark, or in Japanese, is one', () => {
  expect(sniffFeed(Buffer.from('<rss/>', 'utf16le'))).toBe('xml');
  expect(
    sniffFeed(
      Buffer.from('<?xml version="1.0" encoding="ISO-2022-JP"?><rss>\u001b$BF|K\\\u001b(B</rss>', 'latin1'),
    ),
  ).toBe('xml');
});

test.each([
  '',
  '   ',
  '<!DOCTYPE html><html><body>Sign in</body></html>',
  '<html>',
  '{"error":"not found"}',
  '<html><script>{"version":"1","items":[]}</script></html>',
  '{"title":"T"}',
  'rss',
  '<svg/>',
])('%j is no feed', (text) => {
  expect(sniff(text)).toBeNull();
});
