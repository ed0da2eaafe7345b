import { beforeEach, describe, expect, test } from 'vitest';
import { countWords, plainText } from '../../src/model/entry/plain-text.ts';
import { readFeedState } from '../../src/store/feed-state.ts';
import { readRevisedIds } from '../../src/store/revisions.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { rss, storedEntries, sync, useSyncedFeed } from './synced-feed.ts';

useSyncedFeed();

const words = (of: string) =>
  `The ${of} boat came in late, and nobody on the quay had waited for it but the gulls.`;
const items = ['morning', 'noon', 'evening'].map((part, index) => ({
  title: `The ${part}`,
  guid: part,
  day: 10 + index,
  html: `<p>${words(part)}</p>`,
}));
const whole = rss(items);
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ferry notes',
  items: items.map(({ title, guid, html }) => ({ id: guid, title, content_html: html })),
});

async function storedTexts(): Promise<string[]> {
  return (await storedEntries()).map(({ body }) => plainText(body)).sort();
}

const allTexts = ['evening', 'morning', 'noon'].map(words).sort();

describe('words are never replaced by none', () => {
  test.each([
    ['a byte of a start tag was flipped', '<description>', '<descriptiom>'],
    ['a start tag was lost whole, and its end tag with it', /<description>.*?<\/description>/, ''],
    ['the text is a comment', /<description>(.*?)<\/description>/, '<description>&lt;!-- $1</description>'],
    ['an end tag was lost, and the text stands in the title', '</title><guid', '<guid'],
    ['nothing but half a tag is left', '<description>&lt;', '<description>&lt;<script>'],
    ['the text is white space', /<description>.*?<\/description>/, '<description> &amp;nbsp; </description>'],
  ])('where %s', async (_, from, to) => {
    await sync(whole);
    const damaged = whole.replace(from, to);
    expect(damaged).not.toBe(whole);
    await sync(damaged);
    expect(await storedTexts()).toEqual(expect.arrayContaining(allTexts));
    expect(await readRevisedIds()).toEqual(new Set());
  });

  test('and the entry counts as one that could not be read', async () => {
    await sync(whole);
    const outcome = { kind: 'updated', added: 0, revised: 0, skipped: 1, complete: true };
    expect(await sync(whole.replace('<description>', '<descriptiom>'))).toEqual(outcome);
    expect((await readFeedState())?.outcome).toEqual(outcome);
  });

  test('whatever a name of JSON Feed has become', async () => {
    await sync(json);
    expect(await sync(json.replace('content_html', 'content_htmk'))).toMatchObject({
      revised: 0,
      skipped: 1,
    });
    expect(await storedTexts()).toEqual(allTexts);
  });

  test('nor is an only picture by nothing', async () => {
    const picture = '<img src="https://a.example/1.jpg" width="300" height="200">';
    await sync([{ title: 'Sea', guid: 's', day: 9, html: picture }]);
    expect(await sync([{ title: 'Sea', guid: 's', day: 9, html: '' }])).toMatchObject({ skipped: 1 });
    expect((await storedEntries())[0]?.body).toMatchObject([{ kind: 'image' }]);
  });

  test('nor by the mere name of a recording', async () => {
    const sound = '<enclosure url="https://a.example/fog.mp3" length="1" type="audio/mpeg"/></item>';
    const episode = whole.replace('</item>', sound);
    await sync(episode);
    expect(await sync(episode.replace(/<description>.*?<\/description>/, ''))).toMatchObject({ skipped: 1 });
    expect(await storedTexts()).toContainEqual(expect.stringContaining(words('morning')));
  });

  test('and other entries of the same answer are stored as ever', async () => {
    await sync(whole);
    const later = whole.replace('<description>', '<descriptiom>').replace('evening boat', 'last boat');
    expect(await sync(later)).toMatchObject({ added: 0, revised: 1, skipped: 1 });
    expect(await storedTexts()).toEqual([words('last'), words('morning'), words('noon')].sort());
  });
});

describe('an item that is a stump', () => {
  const stump = whole.replace(words('noon'), 'The noon');

  test.each([
    ['in a document that was cut', stump.replace('</channel></rss>', '')],
    ['beside an item without its text', stump.replace('<description>', '<descriptiom>')],
    ['beside an item that lost its end', stump.replace('</item>', '')],
    ['beside stray words', stump.replace('<item>', '<item>escription>')],
  ])('%s leaves its entry as it is', async (_, damaged) => {
    await sync(whole);
    await sync(damaged);
    expect(await storedTexts()).toEqual(allTexts);
    expect(await readRevisedIds()).toEqual(new Set());
  });

  test('in JSON with a fault leaves its entry as it is', async () => {
    await sync(json);
    const damaged = json.replace(words('noon'), 'The noon').replace('"title":"Ferry notes"', '"title":Ferry');
    expect(await sync(damaged)).toMatchObject({ kind: 'updated', skipped: 1 });
    expect(await storedTexts()).toEqual(allTexts);
  });

  test('in a whole document is what the author has made of it', async () => {
    await sync(whole);
    expect(await sync(stump)).toMatchObject({ revised: 1, skipped: 0 });
  });
});

describe('after a damaged answer', () => {
  beforeEach(async () => {
    await sync(whole, { ETag: '"good"' });
    await sync(whole.replace('<description>', '<descriptiom>'), { ETag: '"damaged"' });
  });

  test('the feed is asked for again in full', async () => {
    expect(await readFeedState()).toMatchObject({ etag: '"good"' });
  });

  test('a whole one says no more of damage, and brings what it says', async () => {
    const better = whole.replace(words('morning'), 'The boat was late.');
    expect(await sync(better)).toEqual({ kind: 'updated', added: 0, revised: 1, skipped: 0, complete: true });
  });
});

test('a text that came damaged does not stay when the server has its document from before again', async () => {
  await sync(whole, { ETag: '"good"' });
  const damaged = whole.replace('morning boat', 'mourning boat').replace('</channel></rss>', '');
  expect(await sync(damaged)).toMatchObject({ revised: 1, complete: false });
  await sync(whole, { ETag: '"good"' });
  expect(await storedTexts()).toEqual(allTexts);
});

test('no entry loses most of its words, whichever tag is lost and whichever byte is another', {
  timeout: 60_000,
}, async () => {
  const rich = items.map(({ title, guid, html }) =>
    [
      `<item><title>${title}</title><guid>${guid}</guid><description>In short, ${guid}.</description>`,
      `<content:encoded><![CDATA[${html}<p>It is <a href="https://a.example/">the same</a> every day, <em>but</em> `,
      'for Sundays, when no boat comes at all.</p>]]></content:encoded></item>',
    ].join(''),
  );
  const namespace = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  const document = `<rss version="2.0" ${namespace}><channel><title>Ferry</title>${rich.join('')}</channel></rss>`;
  const from = document.indexOf(rich[1] ?? '');
  const to = from + (rich[1] ?? '').length;
  const without = (at: number, length: number, instead = '') =>
    document.slice(0, at) + instead + document.slice(at + length);
  const damaged = [...document.slice(from, to).matchAll(/<[^>]*>/g)].map((tag) =>
    without(from + tag.index, tag[0].length),
  );
  for (let at = from; at < to; at += 5)
    damaged.push(without(at, 1, String.fromCharCode(document.charCodeAt(at) ^ 1)));
  for (const answer of damaged) {
    await freshDevice();
    await sync(document);
    const before = await storedEntries();
    await sync(answer);
    const after = new Map((await storedEntries()).map(({ id, body }) => [id, countWords(plainText(body))]));
    for (const { id, body } of before)
      expect(after.get(id), answer).toBeGreaterThan(countWords(plainText(body)) / 2);
  }
});
