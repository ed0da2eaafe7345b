import { expect, test } from 'vitest';
import { detectFeed } from '../../src/feed/detect-feed.ts';
import { parseXmlFeed } from '../../src/feed/formats/parse-xml-feed.ts';

test.each([
  ['<rss version="2.0"><channel/></rss>', { kind: 'xml', format: 'rss' }],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', { kind: 'xml', format: 'atom' }],
  ['\ufeff\n{"items": []}', { kind: 'json', start: 2 }],
  ['Notice: x <br />\n{ "version": "1" }', { kind: 'json', start: 17 }],
])('%j is told by what it holds', (text, found) => {
  expect(detectFeed(text)).toEqual(found);
});

test.each([
  ['<html><head><title>Sign in</title></head><body><p>x<br></body></html>', 'page'],
  ['<!DOCTYPE html><title>Sign in</title>', 'page'],
  ['<div>Not found</div>', 'page'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'other'],
  ['Service unavailable', 'other'],
  ['\u0000\u0001\u0002PK', 'other'],
  ['', 'other'],
])('%j is told from feeds, and no parser takes it for one', (text, kind) => {
  expect(detectFeed(text)).toEqual({ kind });
  expect(parseXmlFeed(text, 'https://a.example/', () => undefined)).toBeNull();
});
