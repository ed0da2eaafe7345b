import { expect, test } from 'vitest';
import { parseEntry } from '../../../src/feed/entry/parse-entry.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';

function entry(html: string, title: string | null = 'Entry 0012'): Entry {
  const dates = { published: '2026-06-25T13:45:00-07:00', updated: null, origin: null };
  const content = { kind: 'html', value: html } as const;
  const item = {
    guid: 'g',
    link: null,
    title,
    content,
    baseUrl: 'https://a.example/',
    ...dates,
  };
  const parsed = parseEntry(item, { feedUrl: 'https://a.example/feed' });
  if (parsed === null) throw new Error('The entry should be readable.');
  return parsed;
}

test('a summary carries what the list, the map and the neighbours show', () => {
  const full = entry('<p>One two.</p>');
  expect(summarizeEntry(full)).toEqual({
    order: [-full.instantMs, -12, 'guid:g'],
    id: 'guid:g',
    slug: '0012',
    number: '0012',
    title: 'Entry 0012',
    date: '2026-06-25',
    localTime: '13:45',
    instantMs: Date.parse('2026-06-25T20:45:00Z'),
    origin: null,
    place: null,
    state: null,
    firstLine: 'One two.',
    words: 2,
  });
});

test('the first line is prose, not a heading, and joins short paragraphs', () => {
  expect(summarizeEntry(entry('<h2>Above</h2><p>Once.</p><p>Upon a time.</p>')).firstLine).toBe(
    'Once. Upon a time.',
  );
});

test('a long first line ends at a word, within 160 characters', () => {
  const { firstLine } = summarizeEntry(entry(`<p>${'seventeen words '.repeat(30)}</p>`));
  expect(firstLine.length).toBeLessThanOrEqual(160);
  expect(firstLine.length).toBeGreaterThan(140);
  expect(firstLine).toMatch(/(?:seventeen|words) …$/);
});

test('an entry of code or captions alone still has a first line', () => {
  expect(summarizeEntry(entry('<pre>10 PRINT\n20 GOTO 10</pre>')).firstLine).toBe('10 PRINT 20 GOTO 10');
});

test('words of signatures and header do not count as prose', () => {
  const html =
    '<p>Date: June 25, 2026 State: still</p><p>Just four words here.</p><p>Today I noticed: much.</p>';
  expect(summarizeEntry(entry(html)).words).toBe(4);
});

test('the first line goes on where the title of a post without one ends', () => {
  expect(summarizeEntry(entry('<p>Once upon a time.</p>', null)).firstLine).toBe('');
  const long = summarizeEntry(
    entry(`<p>We waited on the quay, ${'hour after hour, '.repeat(3)}in vain.</p>`, null),
  );
  expect(long.title).toMatch(/^We waited .*…$/);
  expect(`${long.title.slice(0, -1)} ${long.firstLine}`.replace(/,/g, '')).toBe(
    'We waited on the quay hour after hour hour after hour hour after hour in vain.',
  );
});

test('a title of its own takes nothing from the first line', () => {
  expect(summarizeEntry(entry('<p>Nome was cold.</p>', 'Nome')).firstLine).toBe('Nome was cold.');
});

test('an excerpt and a title made of the text have no word that is struck, and no mark for one', () => {
  const fare = entry('<p>The fare is <del>12</del> <ins>15</ins> crowns, <s>no</s> dogs.</p>', null);
  expect(fare.title).toBe('The fare is 15 crowns, dogs.');
  expect(summarizeEntry({ ...fare, title: 'Fares' }).firstLine).toBe('The fare is 15 crowns, dogs.');
});
