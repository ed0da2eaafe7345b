import { describe, expect, test } from 'vitest';
import { atomEntry, caseBytes, entriesOf, rssEntry, wordsOf } from './read-case.ts';

describe('an item’s words are shown, wherever the feed put them', () => {
  test('behind an empty paragraph or a comment, and in elements of other vocabularies', () => {
    expect(entriesOf(caseBytes('content-empty-encoded.xml')).map(wordsOf)).toEqual([
      'The words are only here.',
      'And here.',
      'In an element without a prefix.',
      'In a summary.',
      'In a body.',
      'In iTunes’ own.',
      'Long words about the picture that stand in the description alone.',
    ]);
  });

  test.each([
    '<content:encoded><![CDATA[&nbsp;<br/>]]></content:encoded><description>Words.</description>',
    '<content:encoded><![CDATA[<div><p><span></span></p></div><hr>]]></content:encoded><description>Words.</description>',
    '<content:encoded><![CDATA[<img src="https://t.example/p.gif" width="1" height="1">]]></content:encoded><description>Words.</description>',
    '<description/><description>Words.</description>',
    '<description><![CDATA[<p><style>p{}</style></p>]]></description><dc:description>Words.</dc:description>',
    '<summary type="html">&lt;p&gt;Words.&lt;/p&gt;</summary>',
    '<xhtml:body><xhtml:p> </xhtml:p></xhtml:body><itunes:summary>Words.</itunes:summary>',
    '<media:group><media:description type="plain">Words.</media:description></media:group>',
    '<description><br/></description><media:text>Words.</media:text>',
    '<itunes:subtitle>Words.</itunes:subtitle><description/>',
  ])('RSS: %s', (markup) => {
    expect(wordsOf(rssEntry(markup))).toBe('Words.');
  });

  test.each([
    '<content src="https://a.example/1.html" type="text/html">Words.</content>',
    '<content type="html">&lt;p&gt;&lt;/p&gt;</content><summary>Words.</summary>',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p/></div></content><summary>Words.</summary>',
    '<content type="image/png">iVBORw0KGgo=</content><summary>Words.</summary>',
    '<content type="text/markdown">Words.</content>',
    '<content src="https://a.example/1.bin" type="application/octet-stream"/><media:group><media:description>Words.</media:description></media:group>',
    '<description xmlns="">Words.</description>',
    '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Words.&lt;/p&gt;</content:encoded>',
  ])('Atom: %s', (markup) => {
    expect(wordsOf(atomEntry(markup))).toBe('Words.');
  });

  test('the better field counts alone where it has words itself', () => {
    const both =
      '<description>Short.</description><content:encoded><![CDATA[<p>Long and whole.</p>]]></content:encoded>';
    expect(wordsOf(rssEntry(both))).toBe('Long and whole.');
  });

  test('addresses are resolved against the field that they stand in', () => {
    const { body } = rssEntry(
      '<link>https://a.example/p/</link><content:encoded> </content:encoded>' +
        '<description xml:base="https://b.example/d/">&lt;a href="x"&gt;Here&lt;/a&gt; it is.</description>',
    );
    expect(JSON.stringify(body)).toContain('"https://b.example/d/x"');
  });
});

describe('what stands in one field without words is kept beside the words of another', () => {
  test('a picture', () => {
    const last = entriesOf(caseBytes('content-empty-encoded.xml')).at(-1);
    expect(last?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'image']);
  });

  test('a film’s link', () => {
    const entry = rssEntry(
      '<content:encoded><![CDATA[<iframe src="https://film.example/e/9"></iframe>]]></content:encoded><description>About the film.</description>',
    );
    expect(wordsOf(entry)).toMatch(/^About the film\.\n/);
    expect(JSON.stringify(entry.body)).toContain('"https://film.example/e/9"');
  });

  test('but nothing twice', () => {
    const picture = '<img src="https://a.example/7.jpg" alt="seven">';
    const { body } = rssEntry(
      `<content:encoded><![CDATA[${picture}]]></content:encoded><description><![CDATA[<p>Seven.</p>${picture}]]></description>`,
    );
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'image']);
  });
});

describe('the marks of a CDATA section are never read as text', () => {
  test('escaped once too often, or one inside of another', () => {
    const entries = entriesOf(caseBytes('rss-escaped-cdata.xml'));
    expect(entries.map(({ title }) => title)).toEqual(['Hello harbour', 'Nested harbour']);
    expect(entries.map(wordsOf)).toEqual(['First ferry.\nLast ferry.', 'Inside twice.']);
  });

  test.each([
    ['&lt;![CDATA[A]]&gt;&lt;![CDATA[ quay]]&gt;', 'A quay'],
    ['<![CDATA[<![CDATA[<![CDATA[A quay]]>]]>]]>', 'A quay'],
    ['<![CDATA[&lt;![CDATA[A quay]]&gt;]]>', 'A quay'],
    ['\n &lt;![cdata[ A quay ]]&gt; ', 'A quay'],
  ])('in a title %s', (markup, title) => {
    expect(rssEntry(`<title>${markup}</title>`).title).toBe(title);
  });

  test.each([
    '&lt;![CDATA[&lt;p&gt;One.&lt;/p&gt;]]&gt;&lt;![CDATA[&lt;p&gt;Two.&lt;/p&gt;]]&gt;',
    '<![CDATA[<p>One.</p><![CDATA[<p>Two.</p>]]>]]>',
    '&lt;p&gt;One.&lt;/p&gt;&lt;![CDATA[&lt;p&gt;Two.&lt;/p&gt;]]&gt;',
  ])('in a text %s', (markup) => {
    expect(wordsOf(rssEntry(`<description>${markup}</description>`))).toBe('One.\nTwo.');
  });

  test('nor in a link, a guid or a date', () => {
    const wrap = (text: string) => `&lt;![CDATA[${text}]]&gt;`;
    const entry = rssEntry(
      `<title>T</title><link>${wrap('https://a.example/1')}</link><pubDate>${wrap('Thu, 25 Jun 2026 13:45:00 +0000')}</pubDate>`,
    );
    expect(entry).toMatchObject({ permalink: 'https://a.example/1', date: '2026-06-25' });
  });

  test('a title that speaks of them keeps them', () => {
    expect(rssEntry('<title>What &lt;![CDATA[ and ]]&gt; are for</title>').title).toBe(
      'What <![CDATA[ and ]]> are for',
    );
  });

  test('a text of nothing else costs no more for each of them', () => {
    const nested = (depth: number) =>
      rssEntry(
        `<title>T</title><description>${'&lt;![CDATA['.repeat(depth)}deep${']]&gt;'.repeat(depth)}</description>`,
      );
    expect(wordsOf(nested(200_000))).toBe('deep');
  });
});

describe('a default namespace of another format is passed over', () => {
  const item =
    '<item><title>One</title><guid>g</guid><description>Words.</description><pubDate>Thu, 25 Jun 2026 13:45:00 +0000</pubDate></item>';
  test.each([
    `<rss version="2.0"><channel xmlns="http://www.w3.org/2005/Atom"><title>T</title>${item}</channel></rss>`,
    `<rss version="2.0" xmlns="http://www.w3.org/1999/xhtml"><channel><title>T</title>${item}</channel></rss>`,
    `<rss version="2.0"><channel xmlns="http://www.georss.org/georss">${item}</channel></rss>`,
    `<rss version="2.0"><channel>${item.replace('<item>', '<item xmlns="http://search.yahoo.com/mrss/">')}</channel></rss>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://www.w3.org/2005/Atom"><channel/>${item}</rdf:RDF>`,
  ])('%s', (document) => {
    expect(entriesOf(document)).toMatchObject([{ id: 'guid:g', title: 'One', date: '2026-06-25' }]);
    expect(entriesOf(document).map(wordsOf)).toEqual(['Words.']);
  });

  test.each(['http://www.w3.org/1999/xhtml', 'http://purl.org/rss/1.0/', 'http://www.georss.org/georss'])(
    'an Atom feed in %s',
    (uri) => {
      const document = `<feed xmlns="${uri}"><title>T</title><entry><id>urn:1</id><title>One</title><summary>Words.</summary></entry></feed>`;
      expect(entriesOf(document)).toMatchObject([{ id: 'guid:urn:1', title: 'One' }]);
      expect(entriesOf(document).map(wordsOf)).toEqual(['Words.']);
    },
  );
});

test('small things that feeds do are read as they are meant', () => {
  const entries = entriesOf(caseBytes('ok-small-things.xml'));
  expect(entries[0]).toMatchObject({
    id: 'link:https://ferry.example/1',
    permalink: 'https://ferry.example/1',
    date: '2026-06-25',
  });
  expect(entries.map(({ title }) => title)).toEqual([
    'A date in CDATA',
    '<3 the sea',
    'A guide to <head> elements',
    'Empty content:encoded',
    'KaTeX',
    'Backspace in a title',
  ]);
  expect(entries.map(wordsOf)).toEqual([
    'x',
    'x',
    '<div class="wrapper">Words</div>',
    'The words.',
    'So a=b holds.',
    'And in the words.',
  ]);
});

test('addresses follow every xml:base around them', () => {
  const [entry] = entriesOf(caseBytes('xml-base.xml'));
  expect(entry?.permalink).toBe('https://ferry.example/j/2026/one');
  expect(JSON.stringify(entry?.body)).toContain('"https://ferry.example/j/two"');
  expect(JSON.stringify(entry?.body)).toContain('"https://ferry.example/j/2026/p.jpg"');
});

test.each([
  ['a counter’s pixel', '<img src="https://t.example/p.gif" width="1" height="1">'],
  ['an editor’s marks', '<!-- wp:paragraph --><!-- /wp:paragraph -->'],
  ['a script', '<div class="wp"></div><script>count()</script>'],
  ['a space that does not break', '<p>&nbsp;</p>'],
])('a text of %s alone hides no other', (_, html) => {
  const entry = rssEntry(
    `<title>T</title><content:encoded><![CDATA[${html}]]></content:encoded><description>The words.</description>`,
  );
  expect(wordsOf(entry)).toBe('The words.');
  expect(entry.body).toHaveLength(1);
});
