import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchFeed } from '../../../src/feed/fetch/fetch-feed.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { serve } from '../../support/serve.ts';
import { caseBytes, entriesOf, read, rssEntry, wordsOf } from './read-case.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));
const feed = (title: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><guid>g</guid><title>${title}</title></item></channel></rss>`;
const titleOf = (bytes: Uint8Array, contentType: string | null = null) =>
  entriesOf(bytes, contentType)[0]?.title;

describe('text is UTF-8 where its bytes prove it, whatever a label says', () => {
  test.each([
    'text/xml; charset=ISO-8859-1',
    'text/xml; charset=windows-1252',
    'text/xml; charset=us-ascii',
    null,
  ])('a character cut in two spoils no other (%s)', (contentType) => {
    const parsed = read(caseBytes('enc-utf8-one-bad-byte.xml'), contentType);
    expect(parsed).toMatchObject({ kind: 'feed', title: 'Fähre' });
    const [first, second] = entriesOf(caseBytes('enc-utf8-one-bad-byte.xml'), contentType);
    expect(first?.title).toBe('Überfahrt 1 – „morgens“');
    expect(first && wordsOf(first).match(/\ufffd/g)).toHaveLength(1);
    expect(second && wordsOf(second)).toBe('Größe, Straße, Öl.');
  });

  test.each(['text/xml; charset=iso-8859-2', 'text/xml; charset=windows-1251', 'text/xml; charset=euc-jp'])(
    'under a label of elsewhere too (%s)',
    (contentType) => {
      const bytes = bytesOf(feed('Zürich – Genève – 東京 – Tromsø '), [0xe6, 0x9d]);
      const cut = bytesOf(
        '<rss><channel><item><title>Zürich – Genève – 東京 – Tromsø ',
        [0xe6, 0x9d],
        '.</title></item></channel></rss>',
      );
      expect(titleOf(bytes, contentType)).toBe('Zürich – Genève – 東京 – Tromsø');
      expect(titleOf(cut, contentType)).toBe('Zürich – Genève – 東京 – Tromsø \ufffd.');
    },
  );

  test('two good characters and a broken one, under a server’s Latin-1', () => {
    const bytes = bytesOf(
      '<rss><channel><item><title>Fähre Möwe ',
      [0xc3],
      '…</title></item></channel></rss>',
    );
    expect(titleOf(bytes, 'text/xml; charset=ISO-8859-1')).toBe('Fähre Möwe \ufffd…');
  });

  test('Latin-1 stays Latin-1', () => {
    expect(titleOf(latin(feed('F\xe4hre, Gr\xf6\xdfe', 'ISO-8859-1')), 'text/xml; charset=ISO-8859-1')).toBe(
      'Fähre, Größe',
    );
    expect(titleOf(latin(feed('caf\xe9 \x93naïve\x94')))).toBe('café “naïve”');
  });
});

describe('other encodings are read by their names', () => {
  test('Russian and Japanese', () => {
    expect(titleOf(caseBytes('enc-windows-1251.xml'))).toBe('Привет');
    expect(titleOf(caseBytes('enc-euc-jp.xml'))).toBe('日本語');
  });

  test.each(['enc-windows-1251.xml', 'enc-euc-jp.xml'])(
    'a server’s Latin-1 does not outrank that of %s',
    (name) => {
      expect(titleOf(caseBytes(name), 'text/xml; charset=ISO-8859-1')).toBe(titleOf(caseBytes(name)));
    },
  );

  test('ISO-2022-JP, with its label or without', () => {
    const title = '\u001b$BF|K\\8l\u001b(B no \u001b$BF|5-\u001b(B';
    for (const encoding of ['ISO-2022-JP', 'UTF-8']) {
      expect(titleOf(latin(feed(title, encoding)))).toBe('日本語 no 日記');
    }
    expect(titleOf(latin(feed(title)), 'text/xml; charset=iso-2022-jp')).toBe('日本語 no 日記');
  });

  test('one bad byte does not turn a Japanese or a Russian feed into another language', () => {
    const japanese = [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec];
    const [head, tail] = feed('#', 'EUC-JP').split('#') as [string, string];
    const bytes = bytesOf(head, [...japanese, ...japanese, ...japanese, ...japanese, 0xff, 0x20], tail);
    expect(titleOf(bytes)).toMatch(/^(?:日本語){4}/);
    const russian = latin(feed('\xcf\xf0\xe8\xe2\xe5\xf2\x98', 'windows-1251'));
    expect(titleOf(russian)).toMatch(/^Привет/);
  });

  test('a name that the bytes deny is passed over', () => {
    expect(titleOf(latin(feed('Z\xfcrich', 'UTF-16')))).toBe('Zürich');
    expect(titleOf(utf8(feed('Zürich', 'UTF-16')))).toBe('Zürich');
    expect(titleOf(utf8(feed('Zürich', 'shift_jis')), 'text/xml; charset=big5')).toBe('Zürich');
  });
});

describe('what stands before a feed does not hide it', () => {
  test('marks, spaces and a server’s warnings', () => {
    expect(entriesOf(caseBytes('junk-before.xml')).map(wordsOf)).toEqual(['Words.']);
  });

  test.each([
    'Notice: Undefined index in /srv/y.php on line 7<br />\n{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"g","title":"One"}]}',
    '\ufeff\ufeff\0 {"items":[{"id":"g","title":"One"}],"title":"T"}',
    'feed({"version":"https://jsonfeed.org/version/1.1","items":[{"id":"g","title":"One"}]});',
    ')]}\'\n{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"g","title":"One"}]}',
    `<!-- ${'cached '.repeat(20_000)}--><rss><channel><item><guid>g</guid><title>One</title></item></channel></rss>`,
    '\n\0\n<rss><channel><item><guid>g</guid><title>One</title></item></channel></rss>',
  ])('%j', (document) => {
    expect(entriesOf(document)).toMatchObject([{ id: 'guid:g', title: 'One' }]);
  });

  test('a page that holds JSON is a page', () => {
    const page =
      '<html><body><script>{"version":"https://jsonfeed.org/version/1.1","items":[]}</script></body></html>';
    expect(read(page)).toEqual({ kind: 'failed', failure: { kind: 'html' } });
  });

  test('looking for a feed in what is none costs no more than its length', () => {
    expect(read('<x '.repeat(300_000))).toMatchObject({ kind: 'failed' });
    expect(read('{'.repeat(300_000))).toMatchObject({ kind: 'failed' });
    expect(read(`x${'{"title": '.repeat(300_000)}`)).toMatchObject({ kind: 'failed' });
  });
});

test('no control character is seen, and no word lost with it', () => {
  const [entry] = entriesOf(caseBytes('control-chars.xml'));
  expect(entry?.title).toBe('Bell and [1mescape');
  expect(entry && wordsOf(entry).split(/\s+/)).toEqual(['Form', 'feed', 'and', 'more', 'next']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  for (const markup of [
    '<title>A&#x85;B\u0081 C&#0;\u009f\u0007</title><description>D\u0085E</description>',
    '<title>A&#x9d; B</title><description>&lt;p&gt;D\u0085E\u0090 F&amp;#x1b;&amp;#0;&lt;/p&gt;</description>',
  ]) {
    const { title, body } = rssEntry(markup);
    expect(title + JSON.stringify(body)).not.toMatch(controls);
    expect(JSON.stringify(body)).not.toMatch(/\\u00/);
  }
});

describe('gzip that nobody named', () => {
  async function readOver(body: Uint8Array, limitBytes?: number) {
    const origin = await serve((_request, response) => response.end(body));
    const answer = await fetchFeed(`${origin}/feed.xml.gz`, limitBytes === undefined ? {} : { limitBytes });
    if (answer.kind !== 'fetched') return answer;
    return parseFeed(answer.bytes, { feedUrl: answer.url, contentType: answer.contentType });
  }

  test('is unpacked, once or twice', async () => {
    const packed = caseBytes('enc-gzip-unlabelled.xml.gz');
    const once = await readOver(packed);
    expect(once).toMatchObject({ kind: 'feed', complete: true });
    expect(once.kind === 'feed' && once.entries.length).toBeGreaterThan(0);
    expect(await readOver(gzipSync(packed))).toEqual({ ...once });
  });

  test('one that broke off gives what came whole', async () => {
    const items = Array.from(
      { length: 2000 },
      (_, index) => `<item><guid>${index}</guid><title>${Math.sin(index)}</title></item>`,
    );
    const packed = gzipSync(`<rss><channel>${items.join('')}</channel></rss>`);
    const parsed = await readOver(packed.subarray(0, packed.length / 2));
    expect(parsed).toMatchObject({ kind: 'feed', complete: false });
    expect(parsed.kind === 'feed' && parsed.entries.length).toBeGreaterThan(500);
  });

  test('a small file of endless zeros stops at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(33 * 1024 * 1024));
    expect(await readOver(bomb)).toEqual({
      kind: 'failed',
      failure: { kind: 'too-large', limitBytes: 32 * 1024 * 1024 },
    });
    expect(await readOver(gzipSync(Buffer.alloc(5000)), 4096)).toMatchObject({
      failure: { kind: 'too-large' },
    });
  });

  test('what only begins like it is no feed', async () => {
    expect(await readOver(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0))).toEqual({
      kind: 'failed',
      failure: { kind: 'not-a-feed' },
    });
  });
});

test.each<[string, number[], string]>([
  ['koi8-r', [0xf2, 0xd5, 0xd3], 'Рус'],
  ['iso-8859-2', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
  ['iso-8859-15', [0xa4, 0x35], '€5'],
  ['euc-kr', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
  ['big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
])('%s by its declaration alone', (encoding, title, text) => {
  const [before = '', after = ''] =
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><guid>1</guid><title>|</title></item></channel></rss>`.split(
      '|',
    );
  const encode = (part: string) => [...new TextEncoder().encode(part)];
  const [entry] = entriesOf(Uint8Array.from([...encode(before), ...title, ...encode(after)]));
  expect(entry?.title).toBe(text);
});
