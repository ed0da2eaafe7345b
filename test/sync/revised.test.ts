import { describe, expect, test } from 'vitest';
import { imagesOf } from '../../src/model/entry/images-of.ts';
import { plainText } from '../../src/model/entry/plain-text.ts';
import { withDatabase } from '../../src/store/database.ts';
import { readRevisedIds } from '../../src/store/revisions.ts';
import { feedStateKey, type StoredSummary } from '../../src/store/schema.ts';
import { fixture } from '../feed/fixture.ts';
import { storedEntries, sync, useSyncedFeed } from './synced-feed.ts';

useSyncedFeed();

const letter = (html: string) => [{ title: 'Letter', guid: 'l', day: 12, html }];

test('an entry is not called revised for the signature in a picture’s address, which is renewed', async () => {
  await sync(fixture('image-signed-step1.xml'));
  expect(await sync(fixture('image-signed-step2.xml'))).toEqual({ kind: 'unchanged' });
  expect(await readRevisedIds()).toEqual(new Set());
  const images = (await storedEntries()).flatMap(({ body }) => imagesOf(body));
  expect(images).toHaveLength(2);
  for (const address of images) expect(address).toContain('X-Amz-Signature=2026b2026b');
});

test.each([
  [
    'parameters that track a link',
    '<p>See <a href="https://x.example/a?utm_source=rss">a</a>.</p>',
    '<p>See <a href="https://x.example/a?utm_source=feed&amp;fbclid=1">a</a>.</p>',
  ],
  [
    'a picture from another host, of another size',
    '<p>Sea.</p><img src="https://a.example/1.jpg" width="300" height="200" alt="Sea">',
    '<p>Sea.</p><img src="https://b.example/s/x9/1.jpg" width="600" height="400" alt="Sea">',
  ],
  ['other tags around the same words', '<p>A <b>very</b> long day.</p>', '<p>A <i>very</i> long day.</p>'],
  [
    'parameters that track an address among the words',
    '<p>See https://x.example/a?utm_source=rss&amp;utm_id=1 now.</p>',
    '<p>See https://x.example/a?utm_source=rss&amp;utm_id=2#top now.</p>',
  ],
  ['other white space', '<p>A very\n long day.</p>', '<p>A very long day.</p>'],
])('an entry is not called revised for %s', async (_, before, after) => {
  await sync(letter(before));
  expect(await sync(letter(after))).toEqual({ kind: 'unchanged' });
  expect(await readRevisedIds()).toEqual(new Set());
});

test.each([
  ['one word', '<p>A long day.</p>', '<p>A short day.</p>'],
  [
    'the caption of a picture',
    '<figure><img src="https://a.example/1.jpg"><figcaption>Sea</figcaption></figure>',
    '<figure><img src="https://a.example/1.jpg"><figcaption>Lake</figcaption></figure>',
  ],
  [
    'one cell of a table',
    '<table><tr><td>1</td><td>2</td></tr></table>',
    '<table><tr><td>1</td><td>3</td></tr></table>',
  ],
])('an entry is called revised for %s', async (_, before, after) => {
  await sync(letter(before));
  expect(await sync(letter(after))).toMatchObject({ kind: 'updated', added: 0, revised: 1 });
  expect(await readRevisedIds()).toEqual(new Set(['guid:l']));
});

test('an entry is called revised for the date and the place that the journal wrote', async () => {
  const header = (date: string, place: string) =>
    letter(
      `<p>Date: ${date}<br>Routed through: ${place}<br>Local time: 13:45 local<br>State: still</p><p>Sea.</p>`,
    );
  await sync(header('June 12, 2026', 'Oban'));
  expect(await sync(header('June 11, 2026', 'Oban'))).toMatchObject({ revised: 1 });
  expect(await sync(header('June 11, 2026', 'Mallaig'))).toMatchObject({ revised: 1 });
});

test('words that change while a signature does are told as before', async () => {
  await sync(fixture('image-signed-step1.xml'));
  const revised = fixture('image-signed-step2.xml').replace('Letter number 2', 'Letter No. 2');
  expect(await sync(revised)).toMatchObject({ added: 0, revised: 1 });
  expect(await readRevisedIds()).toEqual(new Set(['guid:s-2']));
});

test('an entry is not called revised for a recording that is longer with other advertisements', async () => {
  const episode = (seconds: number, bytes: number) =>
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>
    <guid>1</guid><title>Fog</title><description>We talk of fog.</description><itunes:duration>${seconds}</itunes:duration>
    <enclosure url="https://a.example/fog.mp3?for=${bytes}" length="${bytes}" type="audio/mpeg"/></item></channel></rss>`;
  await sync(episode(2138, 34_216_300));
  expect(await sync(episode(2201, 35_226_900))).toEqual({ kind: 'unchanged' });
  expect(await readRevisedIds()).toEqual(new Set());
});

describe('the first sync after an update of the app, of a feed that has changed meanwhile', () => {
  const feed = (extra: string, texts: string[], updated?: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${extra}${texts
      .map(
        (text, index) =>
          `<entry><id>urn:${index}</id><title>Day ${index}</title><published>2026-06-1${index}T10:00:00Z</published>${
            updated ? `<updated>${updated}</updated>` : ''
          }<content type="html">${text}</content></entry>`,
      )
      .join('')}</feed>`;
  const texts = [
    '&lt;p&gt;About 10&lt;sup&gt;6&lt;/sup&gt; gulls on the harbour wall at noon.&lt;/p&gt;',
    '&lt;p&gt;No boat came today, and nobody had waited for one.&lt;/p&gt;',
  ];

  /** What an earlier version would have stored of the same document: other words, and excerpts with them. */
  async function readByEarlierVersion(words: (text: string) => string): Promise<void> {
    await withDatabase(async (database) => {
      const transaction = database.transaction(['entries', 'summaries', 'feedState'], 'readwrite');
      const [entries, summaries] = [transaction.objectStore('entries'), transaction.objectStore('summaries')];
      for (const entry of await entries.getAll()) {
        const contentHash = `earlier ${entry.contentHash}`;
        const body = [
          {
            kind: 'paragraph' as const,
            children: [{ kind: 'text' as const, text: words(plainText(entry.body)) }],
          },
        ];
        await entries.put({ ...entry, body, contentHash });
        await summaries.put({ ...(await summaries.get(entry.order)), contentHash } as StoredSummary);
      }
      const state = await transaction.objectStore('feedState').get(feedStateKey);
      if (!state) throw new Error('a sync keeps the state of the feed');
      await transaction.objectStore('feedState').put({ ...state, readingVersion: 1 }, feedStateKey);
      await transaction.done;
    });
  }

  test('what is only read otherwise is not called revised', async () => {
    await sync(feed('', texts));
    await readByEarlierVersion((text) => text.replace('10⁶', '106').replace('gulls', 'gulls Subscribe'));
    expect(await sync(feed('<generator>Two</generator>', texts))).toEqual({ kind: 'unchanged' });
    expect(await readRevisedIds()).toEqual(new Set());
    expect(plainText((await storedEntries()).at(-1)?.body ?? [])).toContain('10⁶ gulls on');
  });

  test('what the feed has updated since is, and so is another text', async () => {
    await sync(feed('', texts, '2026-06-20T10:00:00Z'));
    await readByEarlierVersion((text) => text.replace('gulls', 'gulls Subscribe'));
    const revised = feed('', texts, '2026-06-20T10:00:00Z').replace(
      /(?<=urn:1.*)2026-06-20(.*)No boat/,
      '2026-06-21$1One boat',
    );
    expect(await sync(revised)).toMatchObject({ added: 0, revised: 1 });
    expect(await readRevisedIds()).toEqual(new Set(['guid:urn:1']));
  });

  test('an excerpt that is cut otherwise is stored, though nothing else has changed', async () => {
    await sync(feed('', texts));
    await withDatabase(async (database) => {
      for (const summary of await database.getAll('summaries'))
        await database.put('summaries', { ...summary, firstLine: 'The fare is ~~12~~ 15.' });
      const state = await database.get('feedState', feedStateKey);
      if (state) await database.put('feedState', { ...state, readingVersion: 1 }, feedStateKey);
    });
    expect(await sync(feed('', texts))).toEqual({ kind: 'unchanged' });
    const lines = await withDatabase((database) => database.getAll('summaries'));
    expect(lines.map(({ firstLine }) => firstLine).join()).not.toContain('~~');
  });
});
