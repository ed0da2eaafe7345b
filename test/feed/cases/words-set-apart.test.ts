import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { spokenPartsOf } from '../../../src/model/entry/spoken-parts.ts';
import { searchLines } from '../../../src/search/search-lines.ts';
import { caseEntries, htmlEntry } from './case-entries.ts';

const words = ({ body }: Entry) => plainText(body).split('\n');
const aloud = (entry: Entry) =>
  spokenPartsOf(entry, 'en')
    .filter(({ where }) => where === 'body')
    .map(({ text }) => text);
const inBody = (entry: Entry) => JSON.stringify(entry.body);

describe('powers, indices, struck words, readings and notes', () => {
  const [entry] = caseEntries('html-sup-del-ruby.xml') as [Entry];
  const read = [
    'About 10⁶ gulls, 5 m² each, in H₂O.',
    'The fare is ~~12~~ 15 crowns; I ~~love~~ bear it.',
    'We saw 東京（とうきょう） from afar.',
    'The note[1] helps.',
    'Ask the purser.',
  ];

  test('do not read as if they were like the words around them', () => {
    expect(words(entry)).toEqual(read);
    expect(
      searchLines(entry)
        .filter(({ field }) => field === 'body')
        .map(({ text }) => text),
    ).toEqual(read);
  });

  test('read aloud, struck words and the numbers of notes are left out', () => {
    expect(aloud(entry)).toEqual([
      read[0],
      'The fare is 15 crowns; I bear it.',
      read[2],
      'The note helps.',
      'Ask the purser.',
    ]);
  });

  test('a note is reached in the same entry, and leads back', () => {
    expect(inBody(entry)).toContain('{"kind":"jump","to":"at-fn1"');
    expect(inBody(entry)).toContain('{"kind":"target","id":"at-fn1"');
    expect(inBody(entry)).toContain('{"kind":"jump","to":"at-r1"');
    expect(inBody(entry)).toContain('{"kind":"target","id":"at-r1"');
    expect(inBody(entry)).not.toContain('href');
  });
});

describe('raised and lowered words', () => {
  test.each([
    ['x<sup>2</sup> + y<sup>2</sup>', 'x² + y²'],
    ['10<sup>-3</sup> m', '10⁻³ m'],
    ['2<sup>n+1</sup>', '2ⁿ⁺¹'],
    ['e<sup>iπ</sup>', 'e^(iπ)'],
    ['a<sup>b<sup>c</sup></sup>', 'a^(b^c)'],
    ['v<sub>max</sub>, x<sub>i</sub>', 'v_max, x_i'],
    ['CO<sub>2</sub>', 'CO₂'],
    [
      'the 1<sup>st</sup>, the XIX<sup>e</sup>, M<sup>lle</sup>, Ferry<sup>TM</sup>',
      'the 1st, the XIXe, Mlle, FerryTM',
    ],
    ['5 m<span style="font-size:.6em; vertical-align: super">2</span>', '5 m²'],
    ['<sub>Photo: the purser</sub>', 'Photo: the purser'],
    ['a claim<sup>citation needed</sup>, a boat<sup>NEW</sup>', 'a claim citation needed, a boat NEW'],
  ])('%s', (html, text) => {
    expect(words(htmlEntry(`<p>${html}</p>`))).toEqual([text]);
  });
});

describe('struck and added words', () => {
  test.each([
    ['<strike>noon</strike> one', '~~noon~~ one', 'one'],
    ['<span style="text-decoration: line-through;">noon</span> one', '~~noon~~ one', 'one'],
    ['<del>at <b>noon</b></del> <ins>at one</ins>', '~~at noon~~ at one', 'at one'],
    ['<s>H<sub>2</sub>O</s> tea', '~~H₂O~~ tea', 'tea'],
  ])('%s', (html, text, spoken) => {
    const entry = htmlEntry(`<p>${html}</p>`);
    expect(words(entry)).toEqual([text]);
    expect(aloud(entry)).toEqual([spoken]);
  });

  test('a line that is struck as a whole is seen, and nothing of it said', () => {
    const entry = htmlEntry('<ul><li><s>Buy rope.</s></li><li>Mend it.</li></ul>');
    expect(words(entry)).toEqual(['~~Buy rope.~~', 'Mend it.']);
    expect(aloud(entry)).toEqual(['Mend it.']);
  });
});

describe('readings', () => {
  test.each([
    [
      '<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>駅',
      '東京（とうきょう）駅',
    ],
    ['<ruby><rb>漢字</rb><rt>かんじ</rt></ruby>を読む', '漢字（かんじ）を読む'],
    ['<ruby>攻殻<rt>Ghost</rt></ruby> seen', '攻殻 (Ghost) seen'],
    ['<ruby>船<rt></rt></ruby> alone', '船 alone'],
  ])('%s', (html, text) => {
    expect(words(htmlEntry(`<p>${html}</p>`))).toEqual([text]);
  });
});

describe('footnotes as generators write them', () => {
  const jumps = (entry: Entry) =>
    [...inBody(entry).matchAll(/"kind":"jump","to":"([^"]+)"/g)].map(([, to]) => to);
  const targets = (entry: Entry) =>
    [...inBody(entry).matchAll(/"kind":"target","id":"([^"]+)"/g)].map(([, id]) => id);

  test.each([
    [
      'Hugo',
      '<p>A rope<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Ask him.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>',
      'A rope[1].',
      'Ask him.',
    ],
    [
      'Pandoc',
      '<p>A rope<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section class="footnotes"><ol><li id="fn1"><p>Ask him.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
      'A rope[1].',
      'Ask him.',
    ],
    [
      'WordPress, by the whole address',
      '<p>A rope<sup data-fn="ab-1" class="fn"><a href="https://www.ferry.example/p/1/#ab-1" id="ab-1-link">1</a></sup>.</p><ol class="wp-block-footnotes"><li id="ab-1">Ask him. <a href="http://ferry.example/p/1/#ab-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
      'A rope[1].',
      'Ask him.',
    ],
    [
      'a word processor',
      '<p>A rope<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ask him.</p>',
      'A rope[1].',
      '[1] Ask him.',
    ],
    [
      'GitHub',
      '<p>A rope<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p><section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>Ask him. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
      'A rope[1].',
      'Ask him.',
    ],
    [
      'a word processor, by its file’s own address',
      '<p>A rope<a href="file:///C:/Users/jo/rope.htm#_ftn1" name="_ftnref1">[1]</a>.</p><p><a href="applewebdata://7F-12/#_ftnref1" name="_ftn1">[1]</a> Ask him.</p>',
      'A rope[1].',
      '[1] Ask him.',
    ],
    [
      'names that are no ASCII',
      '<p>A rope<sup id="rück"><a href="#f%C3%BCr">*</a></sup>.</p><p id="für">Ask him. <a href="#r%C3%BCck">^</a></p>',
      'A rope[*].',
      'Ask him.',
    ],
  ])('%s', (_, html, text, note) => {
    const entry = htmlEntry(html);
    expect(words(entry)).toEqual([text, note]);
    expect(jumps(entry)).toHaveLength(2);
    expect(targets(entry).sort()).toEqual(jumps(entry).sort());
  });

  test('one whose note the feed does not have leads nowhere, least of all out', () => {
    const entry = htmlEntry('<p>A rope<sup><a href="#fn1">1</a></sup>. <a href="#more">Read on</a></p>');
    expect(words(entry)).toEqual(['A rope[1]. Read on']);
    expect([...inBody(entry).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'https://ferry.example/p/1#more',
    ]);
  });

  test('a table of contents leads to its headings', () => {
    const entry = htmlEntry(
      '<ul><li><a href="#pier">The pier</a></li></ul><h2 id="pier">The pier</h2><p>One.</p>',
    );
    expect(jumps(entry)).toEqual(['at-pier']);
    expect(targets(entry)).toEqual(['at-pier']);
  });

  test('the same place on another page stays a link', () => {
    const entry = htmlEntry('<p id="fn1">See <a href="https://elsewhere.example/p#fn1">there</a>.</p>');
    expect(jumps(entry)).toEqual([]);
  });
});

test('a closing line keeps its powers and its struck words, and not the number of a note', () => {
  const entry = htmlEntry(
    '<p>One.</p><p>Today I noticed: 10<sup>6</sup> gulls, <s>all</s> some white<sup><a href="#n">1</a></sup>.</p><p>Tomorrow I expect: 5 m<sup>2</sup> of sun.</p>',
  );
  expect(entry.noticed).toBe('10⁶ gulls, ~~all~~ some white.');
  expect(entry.expects).toBe('5 m² of sun.');
});

test('an address in the words can be pressed, without the mark behind it', () => {
  const hrefs = (html: string) =>
    [...inBody(htmlEntry(html)).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs('<p>See https://wind.example/today.</p>')).toEqual(['https://wind.example/today']);
  expect(
    hrefs('<p>(https://wind.example/a_(b)) or www.ferry.example, 風はhttps://wind.example/。</p>'),
  ).toEqual(['https://wind.example/a_(b)', 'https://www.ferry.example/']);
  expect(
    hrefs('<pre>https://wind.example</pre><p><code>https://wind.example</code> ada@www.example</p>'),
  ).toEqual([]);
});
