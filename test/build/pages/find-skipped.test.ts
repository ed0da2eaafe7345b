import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findSkipped } from '../../../src/build/pages/find-skipped.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';

const context = { feedUrl: 'https://example.org/feed.xml', contentType: null };
const found = (document: string) => findSkipped(Buffer.from(document), context);
const empty = 'has no title, no text, no picture, no place and no link';

afterEach(() => {
  vi.doUnmock('../../../src/feed/entry/parse-entry.ts');
  vi.resetModules();
});

test('an item with nothing in it is named by its place and its id', () => {
  const items =
    '<item><title>One</title></item><item><guid>two</guid></item><item/><item><title>Four</title></item>';
  expect(found(`<rss version="2.0"><channel>${items}</channel></rss>`)).toEqual([
    { number: 2, title: null, mark: 'two', reason: empty },
    { number: 3, title: null, mark: null, reason: empty },
  ]);
});

test('what is no item in a JSON Feed is told from one that is empty', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'North',
    items: [{ id: '1', content_text: 'One.' }, 7, { id: '3' }],
  };
  expect(found(JSON.stringify(feed))).toEqual([
    { number: 2, title: null, mark: null, reason: 'cannot be read as an item' },
    { number: 3, title: null, mark: '3', reason: empty },
  ]);
});

test('an item that a defect of ours keeps out has its title and what was thrown', async () => {
  vi.resetModules();
  vi.doMock('../../../src/feed/entry/parse-entry.ts', () => ({
    parseEntry: () => {
      throw new RangeError('too deep');
    },
  }));
  const fresh = await import('../../../src/build/pages/find-skipped.ts');
  const document = '<rss version="2.0"><channel><item><title>One &amp;\n all</title></item></channel></rss>';
  expect(fresh.findSkipped(Buffer.from(document), context)).toEqual([
    { number: 1, title: 'One & all', mark: null, reason: 'could not be read (too deep)' },
  ]);
});

test('what is no feed has no items', () => {
  expect(found('<!doctype html><title>x</title>')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('as many are found as the parser counts, in every feed that we have', () => {
  const folder = 'test/fixtures/feeds';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const feeds = files.filter((file) => /\.(?:xml|json|rss|atom|rdf)$/.test(file));
  expect(feeds.length).toBeGreaterThan(3);
  for (const file of feeds) {
    const bytes = readFileSync(join(folder, file));
    const parsed = parseFeed(bytes, context);
    if (parsed.kind === 'feed') expect(findSkipped(bytes, context), file).toHaveLength(parsed.skipped);
  }
});
