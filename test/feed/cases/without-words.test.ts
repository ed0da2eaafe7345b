import { expect, test } from 'vitest';
import { atomEntry, caseBytes, entriesOf, jsonEntry, read, rssEntry } from './read-case.ts';

test('an item with a picture, a place or a title alone is an entry', () => {
  const entries = entriesOf(caseBytes('item-without-words.xml'));
  expect(entries.map(({ title }) => title)).toEqual(['Thursday, June 25, 2026', 'Lake Example', 'A word']);
  expect(entries[0]?.body).toMatchObject([{ kind: 'image', src: 'https://files.example/1.jpg' }]);
  expect(entries[1]).toMatchObject({ origin: { lat: 45.256, lng: -71.92 }, place: 'Lake Example' });
});

test('so is a link alone, named by its day', () => {
  const dated = '<link>https://a.example/1</link><pubDate>Thu, 25 Jun 2026 13:45:00 GMT</pubDate>';
  expect(rssEntry(dated)).toMatchObject({
    title: 'Thursday, June 25, 2026',
    permalink: 'https://a.example/1',
    body: [],
  });
  expect(atomEntry('<link href="https://a.example/1"/>').permalink).toBe('https://a.example/1');
});

test('so is a place that has a name or a position alone', () => {
  expect(rssEntry('<georss:featureName>Pier 4</georss:featureName>').title).toBe('Pier 4');
  const position = { _geo: { type: 'Point', coordinates: [-71.92, 45.256] } };
  expect(jsonEntry({ ...position, date_published: '2026-06-25' })).toMatchObject({
    title: 'Thursday, June 25, 2026',
    origin: { lat: 45.256, lng: -71.92 },
  });
});

test('an item that holds nothing but a date is none', () => {
  const document =
    '<rss><channel><item><title>A</title></item><item><guid>2</guid><pubDate>2026-06-25</pubDate></item></channel></rss>';
  expect(read(document)).toMatchObject({ kind: 'feed', entries: [{ title: 'A' }], skipped: 1 });
});

test('a check-in is named by its place, and a track alone is an entry', () => {
  const checkIn = rssEntry(
    '<georss:point>1 2</georss:point><georss:featureName>Old Quay</georss:featureName>',
  );
  expect(checkIn).toMatchObject({ title: 'Old Quay', place: 'Old Quay', origin: { lat: 1, lng: 2 } });
  const track = rssEntry(
    '<enclosure url="https://x.example/day.gpx" type="application/gpx+xml" length="0"/>',
  );
  expect(JSON.stringify(track.body)).toContain('https://x.example/day.gpx');
});
