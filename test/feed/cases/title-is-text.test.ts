import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { openingTitle } from '../../../src/model/entry/opening-title.ts';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { caseBytes, entriesOf, rssEntry, wordsOf } from './read-case.ts';

const words =
  'We crossed the strait before dawn, and the whole deck was asleep but for one man who counted gulls. ';
const text = words.repeat(3).trim();
const entryWith = (title: string) =>
  rssEntry(`<title>${title}</title><description>&lt;p&gt;${text}&lt;/p&gt;</description>`);

/** The text stands once: under a title that is its first words, which the page does not show above it. */
function expectSaidOnce(entry: Entry): void {
  expect(entry.title.length).toBeLessThanOrEqual(60);
  expect(entry.title).toBe(openingTitle(entry.body));
  expect(summarizeEntry(entry).firstLine.startsWith(entry.title.slice(0, 20))).toBe(false);
}

describe('a title that is the whole text', () => {
  test('is cut, and the text is said once', () => {
    const [entry] = entriesOf(caseBytes('title-is-text.xml'));
    expect(entry?.title).toMatch(/^We crossed the strait before dawn .*…$/);
    if (entry) expectSaidOnce(entry);
  });

  test.each([
    ['cut with an ellipsis', `${words.slice(0, 50)}…`],
    ['cut with dots in brackets', `${words.slice(0, 50)} [...]`],
    ['cut without a mark', words.slice(0, 90)],
    ['with other marks and spaces', words.toUpperCase().replace(',', ' —')],
  ])('or its beginning, %s', (_, title) => {
    const entry = entryWith(title);
    expectSaidOnce(entry);
    expect(wordsOf(entry)).toBe(text);
  });

  test('in a feed that has no other field for it becomes the text', () => {
    const entry = rssEntry(`<title>${text}</title>`);
    expectSaidOnce(entry);
    expect(wordsOf(entry)).toBe(text);
  });

  test('of a few words stays what names the post', () => {
    expect(rssEntry('<title>Rain.</title><description>Rain.</description>').title).toBe('Rain.');
  });
});

test.each([
  ['We crossed the strait', 'We crossed the strait at dawn.'],
  ['The goose', 'A goose.'],
  ['Entry 0090', 'Entry 0090 is not here.'],
])('a title that the text only takes up again stays: %s', (title, description) => {
  expect(rssEntry(`<title>${title}</title><description>${description}</description>`).title).toBe(title);
});

test('a long title above an empty text, or above its own words and a link, is said once', () => {
  const long =
    'Today the ferry came in late with a broken rudder, and everyone on the quay had a theory about it, which they told at some length.';
  const [alone, linked] = [
    '',
    `&lt;p&gt;${long} &lt;a href="https://x.example"&gt;x.example&lt;/a&gt;&lt;/p&gt;`,
  ].map((description) => rssEntry(`<title>${long}</title><description>${description}</description>`));
  expect(alone?.title).toMatch(/…$/);
  expect(alone && wordsOf(alone)).toBe(long);
  expect(linked?.title).toMatch(/…$/);
  expect(linked && wordsOf(linked)).toBe(`${long} x.example`);
});
