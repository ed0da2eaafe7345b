import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EarlyReader } from '../../../src/feed/fetch/early-reader.ts';
import type { AnswerHead } from '../../../src/feed/fetch/fetch-feed.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { tables } from '../../../src/feed/tables.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { randomNumbers } from '../../browser/support/random-numbers.ts';

/** Whether parts of the app that are asked for never come. */
let isStalled = false;
vi.mock('../../../src/feed/load-tables.ts', async (original) => {
  const module = await original<typeof import('../../../src/feed/load-tables.ts')>();
  const never = new Promise<boolean>(() => undefined);
  const loadTables: typeof module.loadTables = (names) => (isStalled ? never : module.loadTables(names));
  return { ...module, loadTables };
});

afterEach(() => {
  isStalled = false;
  vi.restoreAllMocks();
});

const dayMs = 86_400_000;
const lastDayMs = Date.UTC(2026, 5, 25, 10);
/** Says what a careless scanner would take for an item's end. */
const tricky = 'Fähre → 東京 </item></entry> ]] "}, {"id": "no" \\" <!-- fog -->';
const escaped = tricky.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How a document is written; each gives one with so many entries, the newest first. */
interface Writing {
  mediaType: string;
  write(count: number, padding?: number): string;
}

const days = (count: number) => Array.from({ length: count }, (_, index) => lastDayMs - index * dayMs);
const around = (padding: number) => 'All was quiet on the quay. '.repeat(padding);

const writings: Record<string, Writing> = {
  RSS: {
    mediaType: 'application/rss+xml',
    write: (count, padding = 0) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><!-- <item> -->${days(count)
        .map(
          (ms, index) => `<item><title>Quay ${'x'.repeat(index % 7)}</title>
<guid isPermaLink="false">${count - index}</guid><pubDate>${new Date(ms).toUTCString()}</pubDate><!-- </item> -->
<description><![CDATA[<p>${around(padding)}${escaped}</p><pre></item></pre>]]></description></item>`,
        )
        .join('\n')}</channel></rss>`,
  },
  Atom: {
    mediaType: 'application/atom+xml',
    write: (count, padding = 0) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><updated>2026-06-25T10:00:00Z</updated>${days(
        count,
      )
        .map(
          (ms, index) => `<entry title="</entry>"><title>Quay</title><id>urn:${count - index}</id>
<updated>${new Date(ms).toISOString()}</updated><content type="html">&lt;p>${around(padding)}${escaped}&lt;/p></content></entry>`,
        )
        .join('')}</feed>`,
  },
  JSON: {
    mediaType: 'application/feed+json',
    write: (count, padding = 0) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        _note: { items: [{ id: 'not one' }], text: tricky },
        items: days(count).map((ms, index) => ({
          id: String(count - index),
          title: `Quay "${index % 3}" \\`,
          date_published: new Date(ms).toISOString(),
          content_text: around(padding) + tricky,
          tags: ['a', { b: ']' }],
        })),
      }),
  },
};

const utf16 = (text: string) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bytes.swap16());
};
const latin1 = (text: string) =>
  new Uint8Array(
    Buffer.from(
      text
        .replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>')
        .replaceAll(/→|東京/g, 'ñ'),
      'latin1',
    ),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

const headOf = (mediaType: string): AnswerHead => ({
  contentType: mediaType,
  etag: null,
  lastModified: null,
  url: 'https://quays.example/feed',
});

function entriesOf(bytes: Uint8Array, { url, contentType }: AnswerHead): Entry[] {
  const parsed = parseFeed(bytes, { feedUrl: url, contentType });
  return parsed.kind === 'feed' ? parsed.entries : [];
}

/** Lets a document come in these pieces; gives what was given of it, and how much had come when it was. */
async function stream(pieces: readonly Uint8Array[], mediaType: string) {
  const head = headOf(mediaType);
  const given: { entries: Entry[]; atBytes: number }[] = [];
  let atBytes = 0;
  const reader = new EarlyReader({
    sourceUrl: null,
    onEarly: async (entries) => given.push({ entries, atBytes }) > 0,
  });
  const come: Uint8Array[] = [];
  for (const piece of pieces) {
    come.push(piece);
    atBytes += piece.length;
    reader.read(head, come);
    await new Promise(setImmediate);
  }
  await reader.stop();
  return given;
}

function cut(bytes: Uint8Array, seed: number, maxBytes: number): Uint8Array[] {
  const next = randomNumbers(seed);
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = from + 1 + Math.floor(next() * maxBytes);
    pieces.push(bytes.subarray(from, to));
    from = to;
  }
  return pieces;
}

describe.each(Object.entries(writings))('%s', (name, { mediaType, write }) => {
  const encodings: [string, (text: string) => Uint8Array][] = [['UTF-8', utf8]];
  if (name === 'RSS') encodings.push(['UTF-16', utf16], ['declared Latin-1', latin1]);

  test.each(encodings)('broken off at any byte reads as the whole does so far: %s', (_name, encode) => {
    const bytes = encode(write(3));
    const whole = entriesOf(bytes, headOf(mediaType));
    expect(whole).toHaveLength(3);
    const counts = new Set<number>();
    for (let length = 0; length <= bytes.length; length += 1) {
      const entries = entriesOf(bytes.subarray(0, length), headOf(mediaType));
      counts.add(entries.length);
      expect(entries).toEqual(whole.slice(0, entries.length));
    }
    expect([...counts]).toEqual([0, 1, 2, 3]);
  });

  test.each(encodings)(
    'its beginning is given as it will be read, however it is cut: %s',
    async (_name, encode) => {
      const bytes = encode(write(400, 20));
      const whole = entriesOf(bytes, headOf(mediaType));
      for (const [seed, maxBytes] of [
        [1, 700],
        [2, 20_000],
        [3, 300_000],
      ] as const) {
        const given = await stream(cut(bytes, seed, maxBytes), mediaType);
        expect(given).toHaveLength(2);
        for (const { entries } of given) expect(entries).toEqual(whole.slice(0, entries.length));
        const [first = 0, second = 0] = given.map(({ entries }) => entries.length);
        expect(first).toBeGreaterThanOrEqual(10);
        expect(second).toBeGreaterThanOrEqual(6 * first);
      }
    },
  );

  test('ten entries are given before twice as much has come as they take', async () => {
    const bytes = utf8(write(400, 20));
    const [first] = await stream(cut(bytes, 4, 1_000), mediaType);
    expect(first?.atBytes).toBeLessThanOrEqual(2 * utf8(write(11, 20)).length + 1_000);
  });

  test('of a longer document no more is read', async () => {
    const readBytes = async (count: number) => {
      let sum = 0;
      const decode = TextDecoder.prototype.decode;
      vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, ...given) {
        sum += given[0]?.byteLength ?? 0;
        return decode.apply(this, given);
      });
      await stream(cut(utf8(write(count, 20)), 5, 20_000), mediaType);
      vi.restoreAllMocks();
      return sum;
    };
    expect(await readBytes(4_000)).toBe(await readBytes(400));
  });
});

const item = (index: number, date: string, title = 'Quay') =>
  `<item><title>${title}</title><guid isPermaLink="false">${index}</guid>${date}<description>${around(20)}</description></item>`;
const rss = (items: readonly string[]) =>
  utf8(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
const dated = (ms: number) => `<pubDate>${new Date(ms).toUTCString()}</pubDate>`;
const indices = Array.from({ length: 60 }, (_, index) => index);

test.each<[string, Uint8Array]>([
  ['that lists the oldest first', rss(indices.map((index) => item(index, dated(lastDayMs + index * dayMs))))],
  ['without dates and numbers', rss(indices.map((index) => item(index, '')))],
  ['in no order', rss(indices.map((index) => item(index, dated(lastDayMs + ((index * 7) % 60) * dayMs))))],
  [
    'of entries that are known by their words alone',
    rss(indices.map((index) => item(index, dated(lastDayMs - index * dayMs)).replace(/<guid.*<\/guid>/, ''))),
  ],
  ['that is a web page', utf8(`<!doctype html><title>T</title>${'<item></item>'.repeat(2_000)}`)],
  ['that is packed', new Uint8Array(gzipSync(writings.RSS?.write(400, 20) ?? '', { level: 0 }))],
  ['that is short', utf8(writings.RSS?.write(9) ?? '')],
])('a document %s is waited for', async (_what, bytes) => {
  expect(await stream(cut(bytes, 6, 5_000), 'application/xml')).toEqual([]);
});

test.each<[string, Uint8Array]>([
  [
    'numbers alone',
    rss(indices.map((index) => item(index, '', `Entry ${String(90 - index).padStart(4, '0')}`))),
  ],
  [
    'dates, but for one that is kept on top',
    rss(indices.map((index) => item(index, dated(index === 0 ? 0 : lastDayMs - index * dayMs)))),
  ],
  [
    'dates that some entries do without',
    rss(indices.map((index) => item(index, index % 4 === 1 ? '' : dated(lastDayMs - index * dayMs)))),
  ],
])('a document that runs from the newest to the oldest by %s is given', async (_what, bytes) => {
  expect((await stream(cut(bytes, 7, 5_000), 'application/xml')).length).toBeGreaterThan(0);
});

test('a few long entries are worth showing too', async () => {
  const bytes = rss(
    indices.map((index) => item(index, dated(lastDayMs - index * dayMs)).replace('Quay', around(1_600))),
  );
  const [first] = await stream(cut(bytes, 8, 20_000), 'application/xml');
  expect(first?.entries.length).toBeLessThan(10);
  expect(first?.atBytes).toBeLessThanOrEqual(128 * 1024 + 20_000);
});

test('what reads JSON is fetched while the feed is still coming', async () => {
  tables.parseJsonFeed = null;
  const given = await stream(cut(utf8(writings.JSON?.write(400, 20) ?? ''), 9, 500), 'application/json');
  expect(given).toHaveLength(2);
});

test('its end does not wait for a part that does not come', async () => {
  tables.parseJsonFeed = null;
  isStalled = true;
  const given = await stream(cut(utf8(writings.JSON?.write(400, 20) ?? ''), 10, 5_000), 'application/json');
  expect(given).toEqual([]);
});

test('nothing more is given once nobody can do with it', async () => {
  const bytes = utf8(writings.RSS?.write(400, 20) ?? '');
  const onEarly = vi.fn(async () => false);
  const reader = new EarlyReader({ sourceUrl: null, onEarly });
  reader.read(headOf('application/xml'), [bytes]);
  expect(await reader.finish({ kind: 'fetched', bytes, ...headOf('application/xml') })).toBe(false);
  expect(onEarly).toHaveBeenCalledOnce();
});

test('a document that is all there is given once', async () => {
  const bytes = utf8(writings.RSS?.write(400, 20) ?? '');
  const onEarly = vi.fn(async () => true);
  const reader = new EarlyReader({ sourceUrl: null, onEarly });
  expect(await reader.finish({ kind: 'fetched', bytes, ...headOf('application/xml') })).toBe(true);
  expect(onEarly).toHaveBeenCalledOnce();
});

test.each(['finish', 'stop'] as const)('what fails at giving is told of at the end (%s)', async (end) => {
  const bytes = utf8(writings.RSS?.write(400, 20) ?? '');
  const onEarly = async () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };
  const reader = new EarlyReader({ sourceUrl: null, onEarly });
  reader.read(headOf('application/xml'), [bytes]);
  await new Promise(setImmediate);
  const ended = reader[end]({ kind: 'fetched', bytes, ...headOf('application/xml') });
  await expect(ended).rejects.toMatchObject({ name: 'QuotaExceededError' });
});
