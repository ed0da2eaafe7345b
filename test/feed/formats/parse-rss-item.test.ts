import { expect, test } from 'vitest';
import { fixture, rssItem, xmlItems } from '../fixture.ts';

test('an RSS 2.0 feed gives its details and items in document order', () => {
  const { items, details } = xmlItems(fixture('rss-2.xml'));
  expect(details).toEqual({
    title: 'Salt & Harbour',
    link: 'https://harbour.example/',
    nextUrl: null,
    complete: true,
  });
  expect(items).toEqual([
    {
      guid: 'harbour-12',
      link: 'https://harbour.example/2026/nets',
      title: 'Nets drying in Tromsø',
      content: {
        kind: 'html',
        value: '<p>Nets hang over the rail &amp; drip. <a href="/ropes">Ropes</a> too.</p>',
      },
      alternatives: [
        {
          kind: 'text',
          value: 'A short version that nobody needs.',
          baseUrl: 'https://harbour.example/2026/nets',
        },
      ],
      baseUrl: 'https://harbour.example/2026/nets',
      published: 'Tue, 03 Feb 2026 08:15:00 +0100',
      updated: null,
      origin: { lat: 69.6492, lng: 18.9553 },
    },
    {
      guid: 'https://harbour.example/2026/fog',
      link: 'https://harbour.example/2026/fog',
      title: 'Fog',
      content: { kind: 'html', value: '<p>The pier ended after ten steps.</p>' },
      baseUrl: 'https://harbour.example/2026/fog',
      published: '2026-01-30T06:00:00Z',
      updated: null,
      origin: null,
    },
    {
      guid: 'harbour-10',
      link: null,
      title: null,
      content: { kind: 'text', value: 'Only a gull today.\nIt looked at me twice.' },
      baseUrl: 'https://harbour.example/feed.xml',
      published: null,
      updated: null,
      origin: null,
    },
  ]);
});

test('an RSS 1.0 feed gives the items beside its channel', () => {
  const { items, details } = xmlItems(fixture('rss-1.rdf'));
  expect(details).toMatchObject({
    title: 'Ferry Timetable of the Mind',
    link: 'https://ferry.example/',
    complete: true,
  });
  expect(items).toEqual([
    {
      guid: 'https://ferry.example/7',
      link: 'https://ferry.example/7',
      title: 'Half past the second buoy',
      content: { kind: 'text', value: 'We waited for the tide and the tide waited for us.' },
      baseUrl: 'https://ferry.example/7',
      published: '2026-03-09T17:40:00+13:00',
      updated: null,
      origin: { lat: -41.2865, lng: 174.7762 },
    },
  ]);
});

test('a guid is a link only where it may be one', () => {
  expect(rssItem('<guid>https://a.example/1</guid>').link).toBe('https://a.example/1');
  expect(rssItem('<guid isPermaLink="true">https://a.example/1</guid>').link).toBe('https://a.example/1');
  expect(rssItem('<guid isPermaLink="false">https://a.example/1</guid>').link).toBeNull();
  expect(rssItem('<guid>urn:1</guid>')).toMatchObject({ guid: 'urn:1', link: null });
  expect(rssItem('<guid>/1</guid>').link).toBeNull();
});

test('only http and https are links', () => {
  for (const address of ['javascript:alert(1)', 'mailto:a@b.example', 'data:text/html,x', 'http://', '']) {
    expect(rssItem(`<link>${address}</link>`).link).toBeNull();
  }
});

test('a relative link is resolved against xml:base, else the feed', () => {
  expect(rssItem('<link>../a</link>', 'https://x.example/b/c/feed').link).toBe('https://x.example/b/a');
  expect(rssItem('<link xml:base="/base/">a</link>', 'https://x.example/feed').link).toBe(
    'https://x.example/base/a',
  );
});

test('what the feed says of its own address outranks the address of the relay it came through', () => {
  const read = (fields: string) =>
    xmlItems(
      `<rss><channel>${fields}<item><link>/a</link></item></channel></rss>`,
      'http://localhost:4173/feed',
    ).items[0]?.link;
  expect(read('<atom:link rel="self" href="https://x.example/feed"/>')).toBe('https://x.example/a');
  expect(read('<link>https://y.example/</link>')).toBe('https://y.example/a');
  expect(read('')).toBe('http://localhost:4173/a');
});

test('titles are plain text, however often they were escaped', () => {
  const title = (markup: string) => rssItem(`<title>${markup}</title>`).title;
  expect(title('Fish &amp;amp; chips')).toBe('Fish & chips');
  expect(title('<![CDATA[Don&#8217;t &nbsp; go]]>')).toBe('Don’t go');
  expect(title('&lt;em&gt;Slow&lt;/em&gt; boat')).toBe('Slow boat');
  expect(title('1 &lt; 2 &gt; 0')).toBe('1 < 2 > 0');
  expect(title('AT&T')).toBe('AT&T');
  expect(title(' \n ')).toBeNull();
});

test('content:encoded outranks description unless it is empty', () => {
  const both = (encoded: string) =>
    rssItem(`<content:encoded>${encoded}</content:encoded><description>short</description>`).content?.value;
  expect(both('long')).toBe('long');
  expect(both('<![CDATA[ ]]>')).toBe('short');
});

test('text without tags is text, with its lines and its references decoded', () => {
  expect(rssItem('<description>Salt &amp;amp; wind\r\nand 3 &lt; 4</description>').content).toEqual({
    kind: 'text',
    value: 'Salt & wind\nand 3 < 4',
  });
});

test('HTML that nobody escaped is read all the same', () => {
  expect(
    rssItem('<description><p>One<br>two &amp; three</p><img src="a.jpg"></description>').content,
  ).toEqual({
    kind: 'html',
    value: '<p>One<br>two &amp; three</p><img src="a.jpg">',
  });
});

test('namespaces count by their URI, whatever the prefix', () => {
  const { items } =
    xmlItems(`<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:g="http://www.georss.org/georss">
    <channel><item><c:encoded>long</c:encoded><description>short</description><g:point>1 2</g:point></item></channel></rss>`);
  expect(items[0]).toMatchObject({ content: { value: 'long' }, origin: { lat: 1, lng: 2 } });
});

test('another vocabulary under a usual local name is not mistaken for it', () => {
  const item = rssItem(
    '<media:title>No</media:title><film:description>No</film:description><itunes:link>x</itunes:link>',
  );
  expect(item).toMatchObject({ title: null, content: null, link: null });
});
