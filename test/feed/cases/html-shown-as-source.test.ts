import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/feed/entry/parse-content.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { caseEntries, htmlEntry, itemEntry } from './case-entries.ts';

const words = ({ body }: Entry) => plainText(body).split('\n');
const textWords = (value: string) =>
  plainText(parseContent({ kind: 'text', value }, 'https://ferry.example/', null)).split('\n');

test('Atom text that does not say what it is reads as the HTML it holds', () => {
  const [slow, fast, tags] = caseEntries('atom-untyped-html.xml');
  expect(words(slow as Entry)).toEqual(['Rain on the upper deck.', 'Nobody minded.']);
  expect(JSON.stringify(slow?.body)).toContain('"em"');
  expect(words(fast as Entry)).toEqual(['Gone by noon.']);
  expect(JSON.stringify(fast?.body)).toContain('"href":"https://ferry.example/n"');
  expect(words(tags as Entry)).toEqual(['Write <b> for bold, if you must.']);
});

test('HTML that was escaped once too often reads as HTML, in the element or in CDATA', () => {
  const [outside, inside] = caseEntries('rss-double-escaped.xml');
  expect(words(outside as Entry)).toEqual(['The quay was wet.', 'We waited & sang.']);
  expect(words(inside as Entry)).toEqual(['Gulls, again.']);
  expect(JSON.stringify(inside?.body)).toContain('"href":"https://ferry.example/g"');
});

test('the text of a JSON feed that holds HTML reads as HTML', () => {
  const tide = caseEntries('json-attachments.json').find(({ title }) => title === 'Tide');
  expect(words(tide as Entry)).toEqual(['Low at noon.']);
});

describe('other feeds of these kinds', () => {
  test.each([
    ['in HTML that only wraps it', htmlEntry('<div>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</div>')],
    [
      'three times over',
      itemEntry(
        '<description>&amp;amp;lt;p&amp;amp;gt;One.&amp;amp;lt;/p&amp;amp;gt;&amp;amp;lt;p&amp;amp;gt;Two.&amp;amp;lt;/p&amp;amp;gt;</description>',
      ),
    ],
    [
      'in elements of a page’s own',
      itemEntry('<description>&lt;x-lead&gt;&lt;p&gt;One.&lt;/p&gt;&lt;/x-lead&gt;Two.</description>'),
    ],
  ])('%s', (_, entry) => {
    expect(words(entry)).toEqual(['One.', 'Two.']);
  });

  test('an unread comment before the text does not stay', () => {
    expect(textWords('<!-- wp:paragraph -->One.')).toEqual(['One.']);
  });
});

describe('text is HTML where it begins with a tag or closes one', () => {
  test.each([
    ['<time datetime="2026">Noon</time>, low tide', 'Noon, low tide'],
    ['A tide called <cite>Spring</cite>', 'A tide called Spring'],
    ['<style>p{color:red}</style>Low', 'Low'],
    ['Low<script>count()</script>', 'Low'],
    ['Low at noon<br>High at six', 'Low at noon High at six'],
    ['<custom-tide height="2">Low</custom-tide> water', 'Low water'],
    ['One line<br />\nand another', 'One line and another'],
    ['Seen <img src="https://ferry.example/a.png" alt=""> there', 'Seen there'],
    ['See <a href="https://ferry.example/n">noon</a>', 'See noon'],
    ['&lt;p&gt;Low &amp;amp; high&lt;/p&gt;', 'Low & high'],
  ])('%s', (text, read) => {
    expect(textWords(text).join(' ')).toBe(read);
  });
});

test('references in text are read, with and without tags', () => {
  expect(textWords('Tom &amp; Ada: it&#8217;s late&hellip;')).toEqual(['Tom & Ada: it’s late…']);
  expect(textWords('AT&T; R&D')).toEqual(['AT&T; R&D']);
});

describe('text about tags stays as it is', () => {
  test.each([
    'Write <b> for bold, if you must.',
    'tags like <b> are meant as words here',
    'Use <br> for a new line, <hr> for a rule.',
    '<3 the sea',
    'a < b and b > a',
    '<ada> hello, anyone on deck?',
    'Map<string, number> is a type',
    '<title> is an element of the head',
  ])('%s', (text) => {
    expect(textWords(text)).toEqual([text]);
  });
});

test.each([
  [
    '&lt;!--[if gte mso 9]&gt;&lt;xml&gt;&lt;w:View&gt;x&lt;/w:View&gt;&lt;/xml&gt;&lt;![endif]--&gt;&lt;p class="MsoNormal"&gt;Body&lt;o:p&gt;&lt;/o:p&gt;&lt;/p&gt;',
    'Body',
  ],
  [
    '&lt;details&gt;&lt;summary&gt;More&lt;/summary&gt;&lt;p&gt;Tides&lt;/p&gt;&lt;/details&gt;',
    'More\nTides',
  ],
  ['Prefer List&amp;lt;String&amp;gt; to arrays.', 'Prefer List<String> to arrays.'],
  [
    'Mail Jo &amp;lt;jo@ferry.example&amp;gt;; a &amp;lt;- b, we &amp;lt;3 it.',
    'Mail Jo <jo@ferry.example>; a <- b, we <3 it.',
  ],
])('a text pasted from elsewhere: %s', (description, words) => {
  expect(plainText(itemEntry(`<title>T</title><description>${description}</description>`).body)).toBe(words);
});
