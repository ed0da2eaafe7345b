import { expect, test } from 'vitest';
import { imagesOf } from '../../src/model/images-of.ts';
import { readRevisedIds } from '../../src/store/revisions.ts';
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
