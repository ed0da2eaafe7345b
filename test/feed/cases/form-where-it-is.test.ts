import { describe, expect, test } from 'vitest';
import { caseBytes, entriesOf, rssEntry, wordsOf } from './read-case.ts';

const entryWith = (title: string, html: string, date = 'Thu, 01 Oct 2026 09:00:00 +0000') =>
  rssEntry(`<title>${title}</title><pubDate>${date}</pubDate><description><![CDATA[${html}]]></description>`);

const numbersOf = (...titles: string[]) =>
  entriesOf(
    `<rss version="2.0"><channel>${titles
      .map((title, index) => `<item><title>${title}</title><guid>${index}</guid></item>`)
      .join('')}</channel></rss>`,
  ).map(({ number }) => number);

const prose = '<p>Bring a coat. The band begins at seven, and the last ferry waits for it.</p>';

describe('a label that stands alone is no header', () => {
  test('the date of a concert stays in the text, and the post keeps its own', () => {
    const [entry] = entriesOf(caseBytes('event-date-label.xml'));
    expect(entry).toMatchObject({ date: '2026-10-01', dateText: 'Thursday, October 1, 2026' });
    expect(entry && wordsOf(entry)).toContain('Date: Saturday, December 12, 2026');
  });

  test.each([
    ['<p><strong>Date:</strong> 12 December 2026</p>', 'Date: 12 December 2026'],
    ['<ul><li>Date: 2026-10-04</li><li>Price: free</li></ul>', 'Date: 2026-10-04'],
    ['<p>Local time: 19:00</p>', 'Local time: 19:00'],
    ['<p>#10 Downing Street</p><p>Date: December 12, 2026</p>', 'Date: December 12, 2026'],
  ])('%s', (label, words) => {
    const entry = entryWith('Harbour concert', label + prose);
    expect(entry).toMatchObject({ date: '2026-10-01', number: null });
    expect(entry.localTime).toBeNull();
    expect(wordsOf(entry)).toContain(words);
  });

  test.each([
    ['the feed’s own date agrees', 'Out', '<p>Date: October 3, 2026</p>', 'Date: October 3, 2026'],
    ['another label stands beside it', 'Out', '<p>Date: May 5, 2026</p><p>State: still</p>', 'Date'],
    ['the title numbers the entry', 'Entry 0090', '<p>Date: May 5, 2026</p>', 'Date'],
    ['a number stands beside it', 'Out', '<p>Entry 0090</p><p>Date: May 5, 2026</p>', 'Date'],
  ])('it is one where %s', (_, title, header, gone) => {
    const entry = entryWith(title, header + prose);
    expect(entry.date).not.toBe('2026-10-01');
    expect(wordsOf(entry)).not.toContain(gone);
  });

  test.each([
    ['a form', '<p>Name: Jo<br>State: New York<br>Date: 12 December 2025</p>'],
    ['a label', '<p>Origin: Ethiopia<br>Date: December 12, 2025<br>Roast: light</p>'],
  ])('two that stand on %s are none, where the feed’s own date is another', (_, label) => {
    const entry = entryWith('Coffee', label + prose);
    expect(entry).toMatchObject({ date: '2026-10-01', state: null, originText: null });
    expect(wordsOf(entry)).toMatch(/12 December|December 12/);
  });

  test('it is one where a signature ends the entry', () => {
    const entry = entryWith('Out', `<p>Date: May 5, 2026</p>${prose}<p>Today I noticed: a goose.</p>`);
    expect(entry).toMatchObject({ date: '2026-05-05', noticed: 'a goose.' });
  });
});

describe('a number in an ordinary title is no entry’s number', () => {
  test('of streets, years and tags', () => {
    const entries = entriesOf(caseBytes('number-in-ordinary-titles.xml'));
    expect(entries.map(({ number }) => number)).toEqual([null, null, null, null]);
    for (const { slug } of entries) expect(slug).toMatch(/-[0-9a-z]{7}$/);
  });

  test.each([
    '#1 fan of the ferry',
    'No. 5 in the charts',
    'Visa entry 2026 rules',
    'Entry 7 ways',
    '№ 4 Quay',
  ])('%s', (title) => {
    expect(numbersOf(title, 'Rain', 'Snow')).toEqual([null, null, null]);
    expect(entryWith(title, '<p>Entry 2026 visas change.</p>').number).toBeNull();
  });

  test('unless the feed’s other titles are numbered in the same way', () => {
    expect(numbersOf('#12 The goose', '#11 Fog', 'Hello', '#10 Rain')).toEqual(['12', '11', null, '10']);
    expect(numbersOf('No. 3 Salt', 'No. 2 Ropes')).toEqual(['3', '2']);
    expect(numbersOf('#10 Downing Street', 'No. 3 Chestnut Road', 'Entry 2026 visas')).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('but not where they do not count: house numbers, years', () => {
    expect(numbersOf('#3 Chestnut Road', '#221 Baker Street', '#12 Grimmauld Place')).toEqual([
      null,
      null,
      null,
    ]);
    expect(numbersOf('Entry 2026 visas', 'Entry 2025 visas', 'Rain')).toEqual([null, null, null]);
    expect(numbersOf('#48 The goose', '#45 Fog', '#44 Ice', '#41 Rain')).toEqual(['48', '45', '44', '41']);
  });

  test('or the journal’s form is there', () => {
    expect(entryWith('#10 The goose', `<p>State: still · Local time: 13:45</p>${prose}`).number).toBe('10');
    expect(entryWith('No. 7 The goose', `${prose}<p>Today I noticed: a goose.</p>`).number).toBe('7');
  });

  test('a title that is a number alone, or the word with a title behind it, is one', () => {
    expect(
      numbersOf('Entry 0090', 'Rain', '#0091', 'Entry 92: The goose', 'Ada — Entry 93', 'Snow', 'Ice', 'Fog'),
    ).toEqual(['0090', null, '0091', '92', '93', null, null, null]);
  });
});
