import { expect, test } from 'vitest';
import { maxTextLength } from '../../src/feed/entry/cap-text.ts';
import { allTables, loadTables } from '../../src/feed/load-tables.ts';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { plainText } from '../../src/model/entry/plain-text.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import { identityKey } from '../../src/model/identity/identity-key.ts';
import { buildSegment } from '../../src/search/build-segment.ts';
import { calendarWords } from '../../src/threads/calendar-words.ts';
import { findThreads } from '../../src/threads/find-threads.ts';
import { scanEntry } from '../../src/threads/scan-entry.ts';
import { growthOf } from '../support/growth.ts';

await loadTables(allTables);

const bytesOf = (items: string) =>
  new TextEncoder().encode(`<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`);

const anItem = (html: string, number = 1) =>
  `<item><title>Entry ${number}</title><guid>g-${number}</guid><pubDate>25 Jun 2026 10:00:00 GMT</pubDate>` +
  `<description><![CDATA[${html}]]></description></item>`;

function parse(bytes: Uint8Array): Entry[] {
  const parsed = parseFeed(bytes, { feedUrl: 'https://a.example/feed', contentType: null });
  if (parsed.kind === 'failed') throw new Error(`not read: ${parsed.failure.kind}`);
  return parsed.entries;
}

/** All that is done with an entry before it can be read, found and followed. */
function readThrough(bytes: Uint8Array): Entry[] {
  const entries = parse(bytes);
  for (const entry of entries) summarizeEntry(entry);
  const calendar = calendarWords('en');
  findThreads(entries.map((entry) => ({ ...summarizeEntry(entry), terms: scanEntry(entry, calendar) })));
  buildSegment(entries);
  return entries;
}

test.each([
  [
    'items',
    (count: number) =>
      Array.from({ length: count / 10 }, (_, at) => anItem(`<p>It rained ${at}.</p>`, at)).join(''),
  ],
  ['paragraphs', (count: number) => anItem('<p>It rained.</p>'.repeat(count))],
  ['lines', (count: number) => anItem('It rained.<br>'.repeat(count))],
  ['words', (count: number) => anItem(`<p>${'It rained in the harbour. '.repeat(count)}</p>`)],
  ['capitalised words', (count: number) => anItem(`<p>${'Old Harbour '.repeat(count)}</p>`)],
  ['empty lines', (count: number) => anItem(`<p>a${'\n'.repeat(100 * count)}b</p>`)],
  ['empty lines of code', (count: number) => anItem(`<pre>a${'\n'.repeat(100 * count)}b</pre>`)],
])('a feed of many %s is work by their number', (_, make) => {
  expect(growthOf((count) => bytesOf(make(count)), readThrough)).toBeLessThan(3);
});

test('an address of strokes is work by their number', () => {
  // As many as take a millisecond: what is over in microseconds is measured badly beside other work.
  const make = (count: number) => `https://a.example/${'/'.repeat(200 * count)}b`;
  expect(growthOf(make, identityKey)).toBeLessThan(3);
});

test('of an endless text so much is kept as can be read, and the entry says that there is more', () => {
  const [entry] = readThrough(bytesOf(anItem(`<p>${'It rained all day. '.repeat(200_000)}</p>`)));
  expect(entry?.isCut).toBe(true);
  expect(plainText(entry?.body ?? []).length).toBeLessThanOrEqual(maxTextLength);
  expect(plainText(entry?.body ?? []).length).toBeGreaterThan(0.9 * maxTextLength);
});

test('an endless word takes no sync down', () => {
  const [entry] = readThrough(bytesOf(anItem(`<p>${'a'.repeat(5e6)}</p>`)));
  expect(plainText(entry?.body ?? []).length).toBeGreaterThan(0.9 * maxTextLength);
});

test('an entry of a usual length is not cut, and says nothing of it', () => {
  const [entry] = parse(bytesOf(anItem('<p>It rained.</p>'.repeat(10_000))));
  expect(entry).not.toHaveProperty('isCut');
});
