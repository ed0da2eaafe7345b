import { describe, expect, test } from 'vitest';
import { plainLine } from '../../../src/feed/text/plain-line.ts';
import { caseEntries, itemEntry } from './case-entries.ts';
import { atomEntry } from './read-case.ts';

test('a title is one line of what it shows', () => {
  const titles = caseEntries('titles-odd.xml').map(({ title }) => title);
  expect([titles[1], titles[2], titles[3], titles[4], titles[7], titles[8], titles[10]]).toEqual([
    'Sun ☀️ and sea',
    'Dipping into tar again x',
    '& so on',
    'The <blink> tag, and x < y',
    'Paragraph in a title two lines',
    'Café “Mer”',
    '👩‍👩‍👧‍👦🏳️‍🌈 Ferry',
  ]);
});

test('a title that cannot be seen is none: the first words name the post', () => {
  const entries = caseEntries('titles-odd.xml');
  expect(entries[0]?.title).toBe('A title of one zero-width space.');
  expect(entries[9]?.title).toBe('Soft hyphen only.');
});

test('small things of titles and texts', () => {
  const entries = caseEntries('ok-small-things.xml');
  expect(entries.map(({ title }) => title)).toEqual([
    'A date in CDATA',
    '<3 the sea',
    'A guide to <head> elements',
    'Empty content:encoded',
    'KaTeX',
    'Backspace in a title',
  ]);
  expect(entries[0]).toMatchObject({ date: '2026-06-25', permalink: 'https://ferry.example/1' });
  expect(entries[2]?.body).toEqual([{ kind: 'code', text: '<div class="wrapper">Words</div>' }]);
  expect(JSON.stringify(entries[3]?.body)).toContain('The words.');
  expect(entries[4]?.body).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'So a=b holds.' }] },
  ]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(JSON.stringify(entries[5])).not.toMatch(/[\u0000-\u001f]|\\b|\\u00/);
});

describe('other titles', () => {
  test.each([
    ['10<sup>6</sup> gulls in H<sub>2</sub>O', '10⁶ gulls in H₂O'],
    ['<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で', '東京（とうきょう）で'],
    ['&lt;em&gt;Low&lt;/em&gt; water', 'Low water'],
    ['&amp;lt;i&amp;gt;Low&amp;lt;/i&amp;gt; &amp;amp;amp; high', 'Low & high'],
    ['<span class="p-name">Low</span><br />water', 'Low water'],
    ['How <br> differs from <p>', 'How differs from <p>'],
    ['Vector<T> and List<U>', 'Vector<T> and List<U>'],
    ['<code>&lt;dl&gt;</code> for terms', '<dl> for terms'],
    ['<b>Low water', 'Low water'],
    ['Low<script>count()</script><style>b{}</style> water', 'Low water'],
    ['How <script> differs', 'How <script> differs'],
    ['AT&T, R&D; a &copy b', 'AT&T, R&D; a &copy b'],
    ['<img src="a.png" alt="The deck">', 'The deck'],
  ])('%s', (html, line) => {
    expect(plainLine(html)).toBe(line);
  });

  test.each([
    '\u200b',
    '\u00ad\u00ad',
    '&nbsp;',
    '&#8203; &#xFEFF;',
    '\u2800',
    '\u3164',
    '<b></b>',
    '<img src="a.png">',
  ])('none of %j', (html) => {
    expect(plainLine(html)).toBeNull();
  });

  test('an untitled post of a symbol alone keeps it', () => {
    expect(itemEntry('<title>☀</title><description>x</description>').title).toBe('☀');
  });

  test.each([
    ['A <b>bold</b> glass of H<sub>2</sub>O', 'A bold glass of H₂O'],
    ['Low<br/>water', 'Low water'],
    ['Of &lt;b&gt; and <i>others</i>', 'Of <b> and others'],
  ])('of elements in an Atom feed: %s', (xhtml, line) => {
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${xhtml}</div>`;
    expect(atomEntry(`<title type="xhtml">${div}</title><content>x</content>`).title).toBe(line);
  });
});
