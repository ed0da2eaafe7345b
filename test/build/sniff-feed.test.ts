import { expect, test } from 'vitest';
import { sniffFeed } from '../../src/build/sniff-feed.ts';

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

test('UTF-16 with its mark is read', () => {
  expect(sniffFeed(Buffer.from('\uFEFF<rss/>', 'utf16le'))).toBe('xml');
  expect(sniffFeed(Buffer.from('\uFEFF<rss/>', 'utf16le').swap16())).toBe('xml');
});

test.each([
  '',
  '   ',
  '<!DOCTYPE html><html><body>Sign in</body></html>',
  '<html>',
  '{"error":"not found"}',
  'rss',
  '<svg/>',
])('%j is no feed', (text) => {
  expect(sniff(text)).toBeNull();
});
