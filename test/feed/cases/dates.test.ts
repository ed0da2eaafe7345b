import { describe, expect, test } from 'vitest';
import { atomEntry, caseBytes, entriesOf, rssEntry } from './read-case.ts';

const rss = (...dates: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${dates
    .map(
      (date, index) => `<item><title>${date}</title><guid>${index}</guid><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const datesOf = (document: string | Uint8Array) => entriesOf(document).map(({ date }) => date);
const publishedAs = (text: string) => rssEntry(`<title>T</title><pubDate>${text}</pubDate>`).published;

describe('a date that is written is read', () => {
  test('in every shape that feeds have', () => {
    const entries = entriesOf(caseBytes('date-shapes.xml'));
    const other = new Map([
      ['Do, 25 Mai 2026 13:45:00 +0200', '2026-05-25'],
      ['Thu, 25 Sept 2026 13:45:00 +0300', '2026-09-25'],
      ['2026-06', '2026-06-01'],
      ['2026', '2026-01-01'],
      ['05/06/2026 13:45', null],
      ['Invalid Date', null],
      ['Thu, 31 Jun 2026 13:45:00 GMT', null],
    ]);
    for (const { title, date } of entries) {
      expect(date, title).toBe(other.has(title) ? other.get(title) : '2026-06-25');
    }
    for (const { title, date, published } of entries) {
      if (date !== null && /45/.test(title)) expect(published, title).toContain('T13:45');
    }
    expect(entries).toHaveLength(36);
  });

  test.each([
    ['25. Juni 2026, 13:45 Uhr', '2026-06-25T13:45:00Z'],
    ['am 25. Juni 2026 um 1:45', '2026-06-25T01:45:00Z'],
    ['25 de junio de 2026 13:45', '2026-06-25T13:45:00Z'],
    ['25 czerwca 2026 13:45:00 +0200', '2026-06-25T13:45:00+02:00'],
    ['gio, 25 giu 2026 13:45:00 +0200', '2026-06-25T13:45:00+02:00'],
    ['25 de junho de 2026 13h45', '2026-06-25T13:45:00Z'],
    ['do 25 mrt 2026 13:45:00 +0100', '2026-03-25T13:45:00+01:00'],
    ['2026年6月25日 午後1:45', '2026-06-25T13:45:00Z'],
    ['Thu Jun 25 13:45:00 2026', '2026-06-25T13:45:00Z'],
    ['Thu Jun 25 13:45:00 PDT 2026', '2026-06-25T13:45:00-07:00'],
    ['Thu, 25 Jun 2026 12:05:00 AM +0200', '2026-06-25T00:05:00+02:00'],
    ['Thu, 25 Jun 2026 13:45:00 0200', '2026-06-25T13:45:00+02:00'],
    ['2026-06-25T13:45:00[America/New_York]', '2026-06-25T13:45:00-04:00'],
    ['20260625134500', '2026-06-25T13:45:00Z'],
    ['2026-06-25T24:00:00+02:00', '2026-06-25T23:59:59+02:00'],
    ['June 25, 2026', '2026-06-25'],
  ])('%s', (text, iso) => {
    expect(publishedAs(text)).toBe(iso);
  });

  test.each(['soon', '0', '25 Marble 2026', '12345', '2026-06-25T25:00:00Z', '13:45', '+0200', '@', ''])(
    '%s is none',
    (text) => {
      expect(publishedAs(text)).toBeNull();
    },
  );

  test('day and month are told apart by the feed’s other dates, or not at all', () => {
    expect(datesOf(rss('05/06/2026 13:45', '25/06/2026'))).toEqual(['2026-06-05', '2026-06-25']);
    expect(datesOf(rss('05/06/2026 13:45', '06/25/2026'))).toEqual(['2026-05-06', '2026-06-25']);
    expect(datesOf(rss('05/06/2026 13:45', '04/06/2026'))).toEqual([null, null]);
  });
});

describe('the first date that can be read counts', () => {
  test('whatever stands before it', () => {
    expect(datesOf(caseBytes('date-broken-second-good.xml'))).toEqual(['2026-06-25']);
  });

  test.each([
    '<pubDate>soon</pubDate><pubDate>Thu, 25 Jun 2026 13:45:00 GMT</pubDate>',
    '<pubDate>0000-00-00</pubDate><atom:updated>2026-06-25T13:45:00Z</atom:updated>',
    '<dc:date>-</dc:date><dcterms:issued>2026-06-25</dcterms:issued>',
  ])('%s', (markup) => {
    expect(rssEntry(`<title>T</title>${markup}`).date).toBe('2026-06-25');
    expect(atomEntry('<title>T</title><issued>?</issued><created>2026-06-25</created>').date).toBe(
      '2026-06-25',
    );
  });
});

describe('a placeholder is no date', () => {
  test('years in which nobody wrote a feed', () => {
    expect(datesOf(caseBytes('date-zero.xml'))).toEqual([null, null, null, null, '2026-06-25']);
  });

  test.each(['1900-01-01T00:00:00Z', 'Fri, 01 Jan 1904 00:00:00 GMT', '-62135596800', '000000000'])(
    '%s',
    (text) => {
      expect(rssEntry(`<title>T</title><pubDate>${text}</pubDate>`)).toMatchObject({
        date: null,
        instantMs: 0,
      });
    },
  );
});

describe('a date from the future yields to a saner one', () => {
  test('of the same entry', () => {
    expect(datesOf(caseBytes('dates-order.xml'))).toEqual(['2026-06-25', '2026-06-25', '2026-06-25']);
  });

  test('by the feed’s other entries, where it has no date of its own', () => {
    const others = rss('2026-06-20', '2026-06-21').replace(
      '</channel>',
      '<item><title>T</title><pubDate>2062-06-22</pubDate><dc:date>2026-06-22</dc:date></item></channel>',
    );
    expect(datesOf(others)).toEqual(['2026-06-20', '2026-06-21', '2026-06-22']);
  });

  const made = (document: string, date: string) =>
    document.replace('<item>', `<lastBuildDate>${date}</lastBuildDate><item>`);

  test('and is none where there is no other, for one of many and for the only one', () => {
    expect(datesOf(rss('2026-06-20', '2026-06-21', '2062-06-22'))).toEqual([
      '2026-06-20',
      '2026-06-21',
      null,
    ]);
    expect(datesOf(made(rss('2026-06-20', '2027-07-22', '2026-06-21'), '2026-06-21'))[1]).toBe(null);
    expect(datesOf(made(rss('2062-06-22'), '2026-06-21'))).toEqual([null]);
  });

  test('but stays after a long pause, and where the feed’s own date is forgotten', () => {
    expect(datesOf(rss('2019-06-20', '2019-06-21', '2026-06-22'))[2]).toBe('2026-06-22');
    expect(datesOf(rss('2019-06-20', '2026-06-22'))[1]).toBe('2026-06-22');
    expect(datesOf(made(rss('2026-06-20', '2026-06-22', '2019-06-22'), '2019-06-21'))[1]).toBe('2026-06-22');
  });

  test('and so does one within a year', () => {
    const soon = '<title>T</title><published>2026-12-01</published><updated>2026-06-25</updated>';
    expect(atomEntry(soon).date).toBe('2026-12-01');
  });
});
