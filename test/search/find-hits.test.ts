import { expect, test } from 'vitest';
import { find, saying } from './journal-index.ts';

const cafe = saying(7, 'The café closes when the last boat has gone, and not before.', {
  title: 'Entry 0007',
  place: 'Ponta Delgada, Azores',
  state: 'waiting',
  noticed: 'the harbour’s clock is four minutes fast',
  expects: 'A boat by Friday.',
});
const found = (query: string) => find(query, [[cafe]]).slugs.length > 0;
const slugsOf = (query: string, ...texts: string[]) =>
  find(query, [texts.map((text, index) => saying(index + 1, text))]).slugs;

test('a word is found whatever its accents, case, quotes and dashes', () => {
  for (const query of ['CAFE', 'café', "harbour's", 'harbour’s', 'ponta-delgada', 'Ponta‑Delgada'])
    expect(found(query), query).toBe(true);
  expect(slugsOf('cafe\u0301', 'Im Café')).toEqual(['0001']);
  expect(slugsOf('cafe', 'Im Cafe\u0301')).toEqual(['0001']);
});

test('a word is found by its beginning, and not by its end', () => {
  expect(found('clo')).toBe(true);
  expect(found('oses')).toBe(false);
});

test('all words must be there: in prose, place, title, state or closing lines', () => {
  for (const query of ['boat friday', 'azores', 'waiting', '0007 café', 'clock gone'])
    expect(found(query), query).toBe(true);
  expect(found('boat tuesday')).toBe(false);
});

test('words in quotes stand together and are whole; quotes that are still open may end in a beginning', () => {
  expect(found('"last boat"')).toBe(true);
  expect(found('“last boat”')).toBe(true);
  expect(found('„last boat“')).toBe(true);
  expect(found('「last boat」')).toBe(true);
  expect(found('「boat last」')).toBe(false);
  expect(found('"boat last"')).toBe(false);
  expect(found('"last bo"')).toBe(false);
  expect(found('"last bo')).toBe(true);
  expect(found('"boa"')).toBe(false);
});

test('words of two lines do not pass for a phrase', () => {
  expect(found('"fast a boat"')).toBe(false);
});

test('one slip is forgiven from four letters on, two from eight, and what was meant is told', () => {
  expect(find('habour', [[cafe]])).toMatchObject({
    slugs: ['0007'],
    matches: [{ corrections: ['harbour'] }],
  });
  expect(slugsOf('frm', 'from here')).toEqual([]);
  expect(slugsOf('lantren', 'a lantern')).toEqual(['0001']);
  expect(slugsOf('bycicles', 'two bicycles')).toEqual(['0001']);
  expect(slugsOf('bxcyclxs', 'two bicycles')).toEqual(['0001']);
  expect(slugsOf('lxntxrn', 'a lantern')).toEqual([]);
});

test('a word that is met as it was typed is not taken for another', () => {
  expect(slugsOf('harm', 'no harm done', 'a harp played')).toEqual(['0001']);
});

test('quotes forgive nothing', () => {
  expect(found('"habour"')).toBe(false);
});

test('signs around a word are not looked for', () => {
  expect(found('boat?')).toBe(true);
  expect(found('“café,”')).toBe(true);
});

test('an empty query, or one of signs alone, finds nothing', () => {
  for (const query of ['', '   ', '""', '?!']) expect(find(query, [[cafe]]).slugs).toEqual([]);
});

test('Chinese and Japanese are found by any of their characters that stand together', () => {
  const texts = ['我们在东京看海。', '東京都の桜を見た', '京都の寺'];
  expect(slugsOf('东京', ...texts)).toEqual(['0001']);
  expect(slugsOf('京都', ...texts)).toEqual(['0003', '0002']);
  expect(slugsOf('東京都', ...texts)).toEqual(['0002']);
  expect(slugsOf('桜', ...texts)).toEqual(['0002']);
  expect(slugsOf('た', ...texts)).toEqual(['0002']);
  expect(slugsOf('都桜', ...texts)).toEqual([]);
});

test('Thai, Arabic, Cyrillic and Greek are found too', () => {
  const texts = ['ฉันรักทะเล', 'كَتَبَ رسالة', 'Мы были в Батуми', 'στη θάλασσα'];
  expect(slugsOf('ทะเล', ...texts)).toEqual(['0001']);
  expect(slugsOf('كتب', ...texts)).toEqual(['0002']);
  expect(slugsOf('батум', ...texts)).toEqual(['0003']);
  expect(slugsOf('θαλασσα', ...texts)).toEqual(['0004']);
});

test('an entry about a word comes before one that mentions it', () => {
  const entries = [
    saying(1, 'We walked, and walked on, and somewhere a lantern burnt, and we walked again.'),
    saying(2, 'The lantern again: a lantern of tin, a lantern with glass.'),
    saying(3, 'Nothing of that.', { noticed: 'Every lantern here is green.' }),
    saying(4, 'Lanterns, one might say, are what this all was about, or could have been about.'),
  ];
  expect(find('lantern', [entries]).slugs).toEqual(['0002', '0003', '0001', '0004']);
});

test('a title and a place say more than the prose', () => {
  const entries = [
    saying(1, 'Nome was far.', { place: 'Adak, USA' }),
    saying(2, 'It was far.', { place: 'Nome, USA' }),
    saying(3, 'It was far.', { title: 'To Nome' }),
  ];
  expect(find('nome', [entries]).slugs).toEqual(['0003', '0002', '0001']);
});

test('a rare word weighs more than a frequent one', () => {
  const entries = [
    saying(1, 'rain rain rain rain on the pier'),
    saying(2, 'rain on the gasometer, gasometer, gasometer'),
    saying(3, 'rain and a gasometer'),
    saying(4, 'rain'),
    saying(5, 'rain'),
  ];
  expect(find('rain gasometer', [entries]).slugs).toEqual(['0002', '0003']);
});

test('by date the newest comes first, across segments', () => {
  const segments = [
    [saying(3, 'boat'), saying(1, 'boat boat')],
    [saying(4, 'a boat'), saying(2, 'boat')],
  ];
  expect(find('boat', segments, { sort: 'date' }).slugs).toEqual(['0004', '0003', '0002', '0001']);
});

test('of an entry that stands in two segments the later one counts', () => {
  const segments = [
    [saying(1, 'We met Nives.'), saying(2, 'Nives left.')],
    [saying(1, 'We met nobody.', { contentHash: 'revised' })],
  ];
  expect(find('nives', segments).slugs).toEqual(['0002']);
  expect(find('nobody', segments).slugs).toEqual(['0001']);
});

test('a minus before a word or a phrase leaves out the entries that have it', () => {
  const texts = ['Trieste, with Pahor', 'Trieste, alone', 'the last boat from Trieste', 'Naxos'];
  expect(slugsOf('trieste -pahor', ...texts).sort()).toEqual(['0002', '0003']);
  expect(slugsOf('trieste −PAHOR -"last boat"', ...texts)).toEqual(['0002']);
  expect(slugsOf('-trieste', ...texts)).toEqual(['0004']);
});

test('what is left out is taken at its word: no longer word, no misspelt one', () => {
  const texts = ['a car', 'a cargo', 'a harbour'];
  expect(slugsOf('-car', ...texts).sort()).toEqual(['0002', '0003']);
  expect(slugsOf('-habour', ...texts)).toHaveLength(3);
});

test('a hyphen within a word and a dash before one leave nothing out', () => {
  expect(found('ponta-delgada')).toBe(true);
  expect(slugsOf('boat —last', 'the last boat')).toEqual(['0001']);
  expect(slugsOf('boat - last', 'the last boat')).toEqual(['0001']);
  expect(slugsOf('-', 'the last boat')).toEqual([]);
});
