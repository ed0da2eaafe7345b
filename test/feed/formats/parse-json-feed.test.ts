import { expect, test } from 'vitest';
import { parseJsonFeed } from '../../../src/feed/formats/parse-json-feed.ts';
import type { Item } from '../../../src/feed/item.ts';
import { fixture } from '../fixture.ts';

function read(text: string, feedUrl = 'https://lamps.example/feed.json') {
  const items: (Item | null)[] = [];
  return { details: parseJsonFeed(text, feedUrl, (item) => items.push(item)), items };
}

const feedOf = (item: object) => JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [item] });
const originOf = (item: object) => read(feedOf(item)).items[0]?.origin;

test('a JSON Feed gives its details and items in document order', () => {
  const { details, items } = read(fixture('json-feed.json'));
  expect(details).toEqual({
    title: 'Lamps & Roads',
    link: 'https://lamps.example/',
    nextUrl: 'https://lamps.example/feed.json?page=2',
    complete: true,
  });
  expect(items).toEqual([
    {
      guid: 'lamp-3',
      link: 'https://lamps.example/3',
      title: 'Sodium orange',
      content: { kind: 'html', value: '<p>Every third lamp hums.</p>' },
      alternatives: [{ kind: 'text', value: 'not this one', baseUrl: 'https://lamps.example/3' }],
      baseUrl: 'https://lamps.example/3',
      published: '2026-05-05T23:10:00-04:00',
      updated: '2026-05-06T08:00:00-04:00',
      origin: { lat: 45.5019, lng: -73.5674 },
    },
    {
      guid: '2',
      link: null,
      title: null,
      content: { kind: 'text', value: 'No title, no page, only a dark road.' },
      baseUrl: 'https://lamps.example/feed.json',
      published: null,
      updated: null,
      origin: { lat: -18.1416, lng: 178.4419 },
    },
  ]);
});

test('a place is read in every spelling', () => {
  const place = { lat: 1.5, lng: -2.5 };
  expect(originOf({ _geo: { lat: 1.5, lng: -2.5 } })).toEqual(place);
  expect(originOf({ _geo: { latitude: '1.5', longitude: '-2.5' } })).toEqual(place);
  expect(originOf({ _journal: { about: 'x', location: { lat: 1.5, long: -2.5 } } })).toEqual(place);
  expect(originOf({ _geo: { type: 'Point', coordinates: [-2.5, 1.5] } })).toEqual(place);
  expect(
    originOf({ _feature: { type: 'Feature', geometry: { type: 'Point', coordinates: [-2.5, 1.5, 9] } } }),
  ).toEqual(place);
});

test('what is no place stays none', () => {
  for (const geo of [
    { lat: 91, lng: 0 },
    { lat: 0, lng: 361 },
    { lat: 'x', lng: 1 },
    { lat: 1 },
    { lat: '', lng: '' },
    [1, 2],
    null,
    3,
  ]) {
    expect(originOf({ _geo: geo }), JSON.stringify(geo)).toBeNull();
  }
  expect(originOf({ authors: [{ lat: 1, lng: 2 }], _author: { lat: 1, lng: 2 } })).toBeNull();
});

test('an item that is no object is given up, its siblings are kept', () => {
  const { items } = read(
    '{"version":"https://jsonfeed.org/version/1.1","items":[1,{"id":"a"},null,[],{"id":"b"}]}',
  );
  expect(items.map((item) => item?.guid ?? null)).toEqual([null, 'a', null, null, 'b']);
});

test('members of a wrong type are as good as missing', () => {
  const { items } = read(
    feedOf({ id: { a: 1 }, url: 3, title: [], content_html: 7, content_text: 'yes', date_published: true }),
  );
  expect(items).toMatchObject([
    { guid: null, link: null, title: null, content: { kind: 'text', value: 'yes' }, published: null },
  ]);
});

test('one item of broken JSON is given up, its siblings are kept', () => {
  const { details, items } = read(
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a"},{"id":"b",,},{"id":"c"}],"home_page_url":"https://lamps.example/"}',
  );
  expect(items.map((item) => item?.guid ?? null)).toEqual(['a', null, 'c']);
  expect(details).toMatchObject({ title: 'T', link: 'https://lamps.example/', complete: true });
});

test('a prototype in the document is a member like any other', () => {
  const { items } = read(
    '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"title":"no"},"items":[{"__proto__":{"title":"no"},"id":"a"}]}',
  );
  expect(items).toMatchObject([{ guid: 'a', title: null }]);
  expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
});

test('JSON that is no feed is none', () => {
  for (const text of [
    '{}',
    '[]',
    '3',
    '{"items":[]}',
    '{"title":"T"}',
    '{"error":"not found"}',
    '{{{',
    '{"a',
  ]) {
    expect(read(text).details, text).toBeNull();
  }
});
