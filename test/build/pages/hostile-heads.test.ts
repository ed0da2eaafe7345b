import { describe, expect, test } from 'vitest';
import type { HeadOf } from '../../../src/build/pages/head/head-of.ts';
import { pageHead } from '../../../src/build/pages/head/page-head.ts';
import { writeHead } from '../../../src/build/pages/head/write-head.ts';
import { aSite, dataOf, entryPage } from './a-site.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readHead } from './read-head.ts';

/** Controls, what reorders a line, what some take for a line's end, and halves of pairs. */
const unruly = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\p{Surrogate}]/u;

const site = aSite();

describe('what a feed holds', () => {
  const elementsOf = (page: HeadOf, journal = site) => readHead(writeHead(pageHead(page, journal)));
  /** The head's elements without what they say. */
  const shapeOf = (page: HeadOf, journal = site) =>
    elementsOf(page, journal).map(({ name, attributes }) => [
      name,
      ...Object.entries(attributes).map(([key, value]) =>
        /^(?:name|property|rel)$/.test(key) ? value : key,
      ),
    ]);
  const saying = (text: string) =>
    entryPage({
      title: text,
      place: text,
      noticed: text,
      expects: text,
      state: text,
      dateText: text,
      permalink: text,
      body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
    });

  test.each(hostileTexts)('stays a line of text in the same elements: %j', (text) => {
    const journal = aSite({ title: text, author: text, description: text });
    const opened: HeadOf[] = [
      saying(text),
      { page: 'list', newest: [saying(text).entry] },
      { page: 'noticed', opening: text },
      { page: 'missing' },
    ];
    const harmless: HeadOf[] = [
      entryPage(),
      { page: 'list', newest: [entryPage().entry] },
      { page: 'noticed', opening: 'A hook.' },
      { page: 'missing' },
    ];
    expect(opened.map((page) => shapeOf(page, journal))).toEqual(harmless.map((page) => shapeOf(page)));
    for (const { attributes } of opened.flatMap((page) => elementsOf(page, journal)))
      expect(attributes.href ?? site.siteUrl).toMatch(/^https:\/\/example\.org\/journal\//);
  });

  test.each(hostileTexts)('turns no words around itself and ends no line: %j', (text) => {
    const journal = aSite({ title: text, author: text, description: text });
    const written = writeHead(pageHead(saying(text), journal));
    expect(written.replaceAll('\n', '')).not.toMatch(unruly);
    expect(written.split('\n').every((line) => /^<.*>$/.test(line))).toBe(true);
  });

  test('names an entry by its words, whatever is written in them', () => {
    const title = 'She said "no" </title><script>alert(1)</script> & left';
    const page = entryPage({ title });
    expect(elementsOf(page)[0]?.text).toBe(`${title} · North`);
    const [data] = elementsOf(page).filter(({ name }) => name === 'script');
    expect(JSON.parse(data?.text ?? '')).toMatchObject({ headline: title });
    expect(JSON.parse(data?.text ?? '')).toEqual(dataOf(pageHead(page, site)));
  });
});
