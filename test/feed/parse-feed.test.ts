import { expect, test } from 'vitest';
import { type ParsedFeed, parseFeed } from '../../src/feed/parse-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import type { FeedFailure } from '../../src/model/journal/sync-outcome.ts';
import { fixture } from './fixture.ts';

function parse(document: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return parseFeed(bytes, { feedUrl: 'https://a.example/feed', contentType });
}

function parseWhole(document: string) {
  const parsed = parse(document);
  if (parsed.kind === 'failed') throw new Error(`no feed: ${parsed.failure.kind}`);
  return parsed;
}

function failureOf(document: string | Uint8Array, contentType?: string): FeedFailure['kind'] | null {
  const parsed = parse(document, contentType);
  return parsed.kind === 'failed' ? parsed.failure.kind : null;
}

const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

test('every format is known by what it holds, whatever the server calls it', () => {
  for (const type of ['text/html', 'application/octet-stream', 'text/xml', 'application/json', null]) {
    const titles = ['rss-2.xml', 'rss-1.rdf', 'atom.xml', 'json-feed.json'].map((name) => {
      const parsed = parse(fixture(name), type);
      return parsed.kind === 'feed' && parsed.title;
    });
    expect(titles).toEqual([
      'Salt & Harbour',
      'Ferry Timetable of the Mind',
      'Kettle & Stone',
      'Lamps & Roads',
    ]);
  }
});

test('items become entries in document order', () => {
  const { entries, skipped, complete } = parseWhole(fixture('rss-2.xml'));
  expect(entries.map(({ id }) => id)).toEqual([
    'guid:harbour-12',
    'guid:https://harbour.example/2026/fog',
    'guid:harbour-10',
  ]);
  expect(entries[0]).toMatchObject({
    title: 'Nets drying in Tromsø',
    origin: { lat: 69.6492, lng: 18.9553 },
    originSource: 'feed',
    permalink: 'https://harbour.example/2026/nets',
  });
  expect(JSON.stringify(entries[0]?.body)).toContain('"https://harbour.example/ropes"');
  expect({ skipped, complete }).toEqual({ skipped: 0, complete: true });
});

test('an item that cannot be read is counted, its siblings are kept', () => {
  const { entries, skipped } = parseWhole(
    rss('<title>One</title><guid>1</guid>', '<guid>2</guid>', '<title>Three</title><guid>3</guid>'),
  );
  expect(entries.map(({ id }) => id)).toEqual(['guid:1', 'guid:3']);
  expect(skipped).toBe(1);
});

test('a guid that several items share identifies none of them, and none is lost', () => {
  const { entries } = parseWhole(
    rss(
      '<guid isPermaLink="false">g</guid><title>A</title><link>https://a.example/a</link>',
      '<guid isPermaLink="false">g</guid><title>B</title><link>https://a.example/b</link>',
      '<guid isPermaLink="false">g</guid><title>C</title>',
      '<guid isPermaLink="false">g</guid><title>C</title><description>another</description>',
    ),
  );
  expect(entries.map(({ title }) => title)).toEqual(['A', 'B', 'C', 'C']);
  expect(entries.slice(0, 2).map(({ id }) => id)).toEqual([
    'link:https://a.example/a',
    'link:https://a.example/b',
  ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
  expect(new Set(entries.map(({ slug }) => slug)).size).toBe(4);
  expect(entries[1]?.permalink).toBe('https://a.example/b');
});

test('identities do not hang on which others of a guid are in the feed', () => {
  const [a, b, c] = ['A', 'B', 'C'].map(
    (title) =>
      `<guid isPermaLink="false">g</guid><title>${title}</title><link>https://a.example/${title}</link>`,
  );
  const idsOf = (...items: (string | undefined)[]) =>
    new Map(parseWhole(rss(...items.map(String))).entries.map(({ title, id }) => [title, id]));
  expect(idsOf(a, b, c).get('C')).toBe(idsOf(a, c).get('C'));
});

test('an exact repetition is one entry', () => {
  const item = '<guid>g</guid><title>A</title><description>same</description>';
  const other = '<guid>g</guid><title>B</title><description>other</description>';
  expect(parseWhole(rss(item, other, item, other)).entries).toHaveLength(2);
});

test('two entries with one number have addresses of their own', () => {
  const { entries } = parseWhole(
    rss('<guid>1</guid><title>Entry 0007</title>', '<guid>2</guid><title>Entry 0007</title>'),
  );
  expect(entries.map(({ number }) => number)).toEqual(['0007', '0007']);
  expect(entries[0]?.slug).toBe('0007');
  expect(entries[1]?.slug).toMatch(/^0007-./);
});

/** So many bytes at once: every test of its own is short. */
const thirds = [1, 2, 3];
const documents = ['rss-2.xml', 'atom.xml', 'json-feed.json'];

test.each(documents.flatMap((name) => thirds.map((third) => [name, third] as const)))(
  '%s cut anywhere gives whole entries or none (third %i)',
  (name, third) => {
    // Whether a midnight is a day takes the whole document; it moves the instant, which a hash counts, inside of that day.
    const textOf = ({ instantMs: _, fullHash: __, ...entry }: Entry) => JSON.stringify(entry);
    const bytes = new TextEncoder().encode(fixture(name).trimEnd());
    const whole = parse(bytes);
    if (whole.kind === 'failed') throw new Error(name);
    const texts = whole.entries.map(textOf);
    for (let length = third; length < bytes.length; length += thirds.length) {
      const cut = parse(bytes.subarray(0, length));
      if (cut.kind === 'failed') continue;
      const { complete, entries } = cut;
      const areWhole = entries.length > 0 && entries.every((entry, at) => textOf(entry) === texts[at]);
      if (complete || !areWhole) expect.fail(`of ${length} bytes: ${JSON.stringify(cut)}`);
    }
  },
);

test('a feed without items is a feed', () => {
  expect(parseWhole(rss())).toEqual({
    kind: 'feed',
    title: 'T',
    link: null,
    nextUrl: null,
    entries: [],
    skipped: 0,
    complete: true,
  });
});

test('what is no feed says what it is instead', () => {
  expect(failureOf('')).toBe('empty');
  expect(failureOf(' \n\t\ufeff')).toBe('empty');
  expect(failureOf(new Uint8Array(4096))).toBe('empty');
  expect(failureOf('<!DOCTYPE html><html><body>Sign in</body></html>', 'application/rss+xml')).toBe('html');
  expect(failureOf('<html lang="en"><head></head></html>')).toBe('html');
  expect(failureOf('<svg/>', 'image/svg+xml')).toBe('not-a-feed');
  expect(failureOf('{"error":"no such feed"}', 'application/feed+json')).toBe('not-a-feed');
  expect(failureOf('Bad gateway', 'text/plain')).toBe('not-a-feed');
  expect(failureOf(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0))).toBe('not-a-feed');
});

test('a feed of which no item can be read is a failure, not an empty journal', () => {
  expect(failureOf(rss('<guid>1</guid>', '<guid>2</guid>'))).toBe('no-entries');
  expect(failureOf('<rss><channel><item><title>Half')).toBe('no-entries');
});
