import { describe, expect, test } from 'vitest';
import { caseBytes, entriesOf, read, wordsOf } from './read-case.ts';

const version = 'https://jsonfeed.org/version/1.1';

describe('a JSON Feed without items is an empty journal', () => {
  test.each([
    { version },
    { version, title: 'T', items: null },
    { version: 'http://jsonfeed.org/version/1', items: '' },
  ])('%j', (feed) => {
    expect(read(JSON.stringify(feed))).toMatchObject({
      kind: 'feed',
      entries: [],
      skipped: 0,
      complete: true,
    });
  });

  test('the comments of a post that has none', () => {
    expect(read(caseBytes('json-no-items.json'))).toMatchObject({
      kind: 'feed',
      title: 'Comments',
      entries: [],
    });
  });

  test.each(['{"title":"T"}', '{"version":"2.1","title":"API"}', '{"error":"no such feed","version":1}'])(
    'but %s is no feed',
    (text) => {
      expect(read(text)).toEqual({ kind: 'failed', failure: { kind: 'not-a-feed' } });
    },
  );
});

describe('an object in place of an array', () => {
  test.each([
    { version, items: { id: 'a', content_text: 'One.' } },
    { version, items: { first: { id: 'a', content_text: 'One.' } } },
    { title: 'T', items: { 0: { id: 'a', content_text: 'One.' } } },
    {
      version,
      items: [{ id: 'a', content_text: 'One.', authors: { name: 'Ada' }, tags: 'x', attachments: {} }],
    },
  ])('%j', (feed) => {
    const entries = entriesOf(JSON.stringify(feed));
    expect(entries.map(({ id }) => id)).toEqual(['guid:a']);
    expect(entries.map(wordsOf)).toEqual(['One.']);
  });
});

test('what is no item among items is counted, the good ones are read', () => {
  const parsed = read(caseBytes('json-null-items.json'));
  expect(parsed).toMatchObject({ kind: 'feed', skipped: 2, entries: [{ id: 'guid:1', title: 'One.' }] });
});

test('numbers are as good as their digits', () => {
  const entries = entriesOf(caseBytes('json-attachments.json'));
  expect(entries[1]).toMatchObject({ id: 'guid:2', title: '1984' });
});

test('an empty text hides no other', () => {
  const items = [
    { id: 'a', content_html: '<p></p>', content_text: 'Words.' },
    { id: 'b', content_html: '', content_text: ' ', summary: 'Words.' },
    { id: 'c', content_html: '<img src="https://a.example/1.jpg">', summary: 'Words.' },
  ];
  expect(entriesOf(JSON.stringify({ version, items })).map(wordsOf)).toEqual(['Words.', 'Words.', 'Words.']);
});

test('a comma too many, and members that are numbered, lose no item', () => {
  const trailing = '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_text":"x"},]}';
  expect(entriesOf(trailing)).toHaveLength(1);
  const numbered = {
    version: 'https://jsonfeed.org/version/1',
    items: { 0: { id: 1, content_text: 'x' }, 1: { id: 2, content_text: 'y' } },
  };
  expect(entriesOf(JSON.stringify(numbered)).map(wordsOf)).toEqual(['x', 'y']);
});
