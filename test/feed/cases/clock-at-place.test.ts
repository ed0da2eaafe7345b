import { describe, expect, test } from 'vitest';
import { atomEntry, caseBytes, entriesOf, jsonEntry, rssEntry } from './read-case.ts';

const rss = (...dates: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${dates
    .map(
      (date, index) =>
        `<item><title>${index}</title><guid isPermaLink="false">${index}</guid><pubDate>${date}</pubDate><georss:point>34.05 -118.24</georss:point></item>`,
    )
    .join('')}</channel></rss>`;

const daysOf = (document: string | Uint8Array) =>
  entriesOf(document).map(({ date, localTime }) => [date, localTime]);

describe('a feed that writes midnight UTC means days', () => {
  test('the day as written, wherever the place is, and no clock', () => {
    expect(daysOf(caseBytes('date-only-midnight-utc.xml'))).toEqual([
      ['2026-06-25', null],
      ['2026-06-26', null],
      ['2026-06-27', null],
    ]);
  });

  test('if two items do so, those two, and moments stay moments', () => {
    const document = rss(
      '2026-06-25T00:00:00Z',
      'Fri, 26 Jun 2026 20:15:00 GMT',
      '2026-06-27T00:00:00.000+00:00',
    );
    expect(daysOf(document)).toEqual([
      ['2026-06-25', null],
      ['2026-06-26', '13:15'],
      ['2026-06-27', null],
    ]);
  });

  test('if it is all that the feed has', () => {
    const item = { content_text: 'x', _geo: { type: 'Point', coordinates: [-157.86, 21.3] } };
    expect(jsonEntry({ ...item, date_published: '2026-06-25T00:00:00Z' })).toMatchObject({
      date: '2026-06-25',
      dateText: 'Thursday, June 25, 2026',
      localTime: null,
      instantMs: Date.parse('2026-06-25T22:00:00Z'),
    });
  });

  test('in the offset of the blog’s settings too', () => {
    expect(
      daysOf(
        rss('Thu, 25 Jun 2026 00:00:00 +0200', '2026-01-16T00:00:00+01:00', '2026-06-26T09:30:00+02:00'),
      ),
    ).toEqual([
      ['2026-06-25', null],
      ['2026-01-16', null],
      ['2026-06-26', '00:30'],
    ]);
  });

  test('a single one among moments is a moment', () => {
    expect(daysOf(rss('2026-06-25T00:00:00Z', '2026-06-26T20:15:00Z'))).toEqual([
      ['2026-06-24', '17:00'],
      ['2026-06-26', '13:15'],
    ]);
  });
});

describe('a moment is shown by the clock of its place', () => {
  test('not by that of the blog’s settings', () => {
    expect(entriesOf(caseBytes('blogger-offset-not-place.xml'))).toMatchObject([
      {
        date: '2026-06-26',
        dateText: 'Friday, June 26, 2026',
        localTime: '12:30',
        timeZone: 'Asia/Tokyo',
        place: 'Shibuya, Tokyo, Japan',
        published: '2026-06-25T20:30:00-07:00',
      },
    ]);
  });

  test.each([
    ['2026-01-01T01:00:00+01:00', '-33.87 151.21', '2026-01-01', '11:00'],
    ['Sun, 01 Mar 2026 09:30:00 +0900', '21.3 -157.86', '2026-02-28', '14:30'],
  ])('%s at %s', (written, point, date, localTime) => {
    const markup = `<title>T</title><georss:point>${point}</georss:point>`;
    expect(rssEntry(`${markup}<pubDate>${written}</pubDate>`)).toMatchObject({ date, localTime });
    expect(atomEntry(`${markup}<published>${written}</published>`)).toMatchObject({ date, localTime });
  });

  test('the offset counts where no place is known', () => {
    expect(rssEntry('<title>T</title><pubDate>Thu, 25 Jun 2026 20:30:00 -0700</pubDate>')).toMatchObject({
      date: '2026-06-25',
      localTime: '20:30',
    });
  });

  test('the journal’s own words outrank both', () => {
    const form = 'Entry 0090 Date: Thursday, June 25, 2026 Origin: 35.66, 139.70 Local time: 09:10';
    expect(
      rssEntry(
        `<description>&lt;p&gt;${form}&lt;/p&gt;&lt;p&gt;Words.&lt;/p&gt;</description><pubDate>Thu, 25 Jun 2026 20:30:00 -0700</pubDate>`,
      ),
    ).toMatchObject({ date: '2026-06-25', localTime: '09:10' });
  });
});

test('midnights in summer and winter time are days both, and the one moment between is shown at its place', () => {
  const at = (date: string) =>
    `<entry><id>${date}</id><title>T</title><published>${date}</published><georss:point>40.7 -74</georss:point></entry>`;
  const dates = ['2026-01-10T00:00:00+01:00', '2026-03-02T21:30:00+01:00', '2026-06-10T00:00:00+02:00'];
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">${dates.map(at).join('')}</feed>`;
  expect(entriesOf(feed).map(({ date, localTime }) => [date, localTime])).toEqual([
    ['2026-01-10', null],
    ['2026-03-02', '15:30'],
    ['2026-06-10', null],
  ]);
});

test('a clock of a zone with half an hour is the place’s own', () => {
  const when = '<pubDate>Mon, 01 Jun 2026 20:00:00 GMT</pubDate><georss:point>27.7 85.3</georss:point>';
  expect(rssEntry(`<title>T</title>${when}`)).toMatchObject({ date: '2026-06-02', localTime: '01:45' });
});
