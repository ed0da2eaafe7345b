import { describe, expect, test } from 'vitest';
import type { Block, ImageBlock } from '../../../src/model/entry/body.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { inlineText } from '../../../src/model/entry/plain-text.ts';
import { growthOf } from '../../support/growth.ts';
import { atomEntry, caseBytes, entriesOf, jsonEntry, rssEntry, wordsOf } from './read-case.ts';

const pictures = ({ body }: Entry) => body.filter((block): block is ImageBlock => block.kind === 'image');
const sources = (entry: Entry) => pictures(entry).map(({ src }) => src);

/** The links that are paragraphs of their own, by their words. */
function links({ body }: Entry): Record<string, string> {
  return Object.fromEntries(body.flatMap(linkOf));
}

function linkOf(block: Block): [string, string][] {
  const [only, ...others] = block.kind === 'paragraph' ? block.children : [];
  return only?.kind === 'link' && others.length === 0 ? [[inlineText(only.children), only.href]] : [];
}

test('pictures, films and recordings beside the text stand below it', () => {
  const [fog, enclosed, film, waves] = entriesOf(caseBytes('media-only-images.xml')) as [
    Entry,
    Entry,
    Entry,
    Entry,
  ];
  expect(wordsOf(fog)).toBe('Fog this morning.');
  expect(pictures(fog)).toEqual([
    { kind: 'image', src: 'https://files.example/a/original.png', alt: 'A lighthouse in fog' },
  ]);
  expect(sources(enclosed)).toEqual(['https://files.example/b.jpg']);
  expect(wordsOf(film)).toMatch(/^The whole crossing in nine minutes\./);
  expect(pictures(film)).toMatchObject([{ src: 'https://img.example/abc.jpg', width: 480, height: 360 }]);
  expect(links(waves)).toEqual({ 'waves.mp3': 'https://files.example/waves.mp3' });
});

test('a JSON Feed’s pictures and attachments too', () => {
  const [fog, book] = entriesOf(caseBytes('json-attachments.json')) as [Entry, Entry];
  expect(sources(fog)).toEqual(['https://files.example/fog.jpg']);
  expect(links(fog)).toEqual({ 'Fog horn · MP3': 'https://files.example/fog.mp3' });
  expect(book).toMatchObject({ title: '1984', permalink: 'https://elsewhere.example/a' });
});

describe('a picture is shown, whatever announces it', () => {
  const shown = 'https://a.example/p/harbour.jpg';
  test.each([
    `<enclosure url="${shown}" length="0"/>`,
    `<enclosure url="${shown}" type="application/octet-stream"/>`,
    `<enclosure type="image/jpeg">${shown}</enclosure>`,
    `<media:content url="${shown}"/>`,
    `<media:content url="${shown}" medium="image"><media:thumbnail url="https://a.example/p/small.jpg"/></media:content>`,
    `<media:thumbnail url="${shown}"/>`,
    `<media:group><media:content url="${shown}" width="1200"/><media:content url="https://a.example/p/harbour-b.jpg" width="400"/><media:content url="https://a.example/p/harbour-c.jpg" width="4000"/></media:group>`,
    `<media:thumbnail url="https://a.example/p/s.jpg" width="75" height="75"/><media:thumbnail url="${shown}" width="640" height="480"/>`,
    `<atom:link rel="enclosure" type="image/jpeg" href="${shown}"/>`,
  ])('RSS: %s', (markup) => {
    expect(sources(rssEntry(`<description>Words.</description>${markup}`))).toEqual([shown]);
  });

  test.each([
    `<link rel="enclosure" type="image/jpeg" href="${shown}" length="1"/>`,
    `<link rel="alternate" href="https://a.example/p/"/><link rel=" Enclosure " type="image/jpeg" href="harbour.jpg"/>`,
    `<content type="image/jpeg" src="${shown}"/>`,
    `<media:group><media:content url="https://a.example/film.mp4" type="video/mp4"/><media:thumbnail url="${shown}"/></media:group>`,
  ])('Atom: %s', (markup) => {
    expect(sources(atomEntry(`<title>T</title><summary>Words.</summary>${markup}`))).toEqual([shown]);
  });

  test.each([
    { image: shown },
    { banner_image: shown, image: shown },
    { attachments: [{ url: shown, mime_type: 'image/jpeg' }] },
    { attachments: { url: shown } },
    { image: { url: shown } },
  ])('JSON Feed: %j', (item) => {
    expect(sources(jsonEntry({ content_text: 'Words.', ...item }))).toEqual([shown]);
  });

  test('alone, without title or words', () => {
    expect(sources(rssEntry(`<enclosure url="${shown}" type="image/jpeg"/>`))).toEqual([shown]);
  });

  test('in an album, each with its own words', () => {
    const album = ['one', 'two'].map(
      (name) =>
        `<media:content url="https://a.example/${name}.jpg" type="image/jpeg"><media:description>Boat ${name}</media:description></media:content>`,
    );
    const sized = album.map((content, index) => content.replace(' type', ` width="${800 + index}" type`));
    for (const markup of [
      album,
      ['<media:group>', ...album, '</media:group>'],
      ['<media:group>', ...sized, '</media:group>'],
    ].map((parts) => parts.join(''))) {
      expect(pictures(rssEntry(`<title>T</title>${markup}`))).toEqual([
        { kind: 'image', src: 'https://a.example/one.jpg', alt: 'Boat one' },
        { kind: 'image', src: 'https://a.example/two.jpg', alt: 'Boat two' },
      ]);
    }
  });
});

describe('sound, film and files are links that say what they are', () => {
  test.each([
    [
      '<enclosure url="https://a.example/ferry.mp3" type="audio/mpeg" length="5242880"/><itunes:duration>12:34</itunes:duration>',
      'ferry.mp3 · 12:34 · 5.2 MB',
    ],
    [
      '<enclosure url="https://a.example/ferry.m4a" type="audio/x-m4a" length="0"/><itunes:duration>3754</itunes:duration>',
      'ferry.m4a · 1:02:34',
    ],
    [
      '<media:content url="https://a.example/v/9" type="video/mp4" duration="61" fileSize="2147483648"><media:title>The crossing</media:title></media:content>',
      'The crossing · MP4 · 1:01 · 2.1 GB',
    ],
    [
      '<enclosure url="https://a.example/d%C3%A9part.gpx" type="application/gpx+xml" length="48200"/>',
      'départ.gpx · 48 kB',
    ],
    ['<enclosure url="https://www.a.example/listen?id=7" type="audio/mpeg"/>', 'a.example · MP3'],
    [
      '<media:group><media:content url="https://a.example/low.mp4" type="video/mp4"/><media:content url="https://a.example/high.mp4" type="video/mp4" isDefault="true"/></media:group>',
      'high.mp4',
    ],
  ])('%s', (markup, text) => {
    expect(
      Object.keys(links(rssEntry(`<title>T</title><description>Words.</description>${markup}`))),
    ).toEqual([text]);
  });

  test('Atom’s and JSON Feed’s', () => {
    expect(
      links(
        atomEntry(
          '<title>T</title><link rel="enclosure" href="https://a.example/1.ogg" title="Waves" length="1048576"/>',
        ),
      ),
    ).toEqual({
      'Waves · OGG · 1.0 MB': 'https://a.example/1.ogg',
    });
    const attachments = [
      {
        url: 'https://a.example/1.mp3',
        mime_type: 'audio/mpeg',
        size_in_bytes: 1048576,
        duration_in_seconds: 59.7,
      },
    ];
    expect(links(jsonEntry({ content_text: 'x', attachments }))).toEqual({
      '1.mp3 · 1:00 · 1.0 MB': 'https://a.example/1.mp3',
    });
  });

  test('a page that an item with a page of its own is about', () => {
    const entry = jsonEntry({
      url: 'https://a.example/1',
      external_url: 'https://b.example/book',
      content_text: 'x',
    });
    expect(entry.permalink).toBe('https://a.example/1');
    expect(links(entry)).toEqual({ 'b.example': 'https://b.example/book' });
  });
});

describe('what the text shows already is not shown again', () => {
  const withText = (html: string, markup: string) =>
    rssEntry(`<description><![CDATA[<p>Words.</p>${html}]]></description>${markup}`);
  test.each([
    [
      '<img src="https://a.example/boat-at-dawn.jpg">',
      '<enclosure url="http://www.a.example/boat-at-dawn.jpg" type="image/jpeg"/>',
    ],
    [
      '<img src="https://a.example/boat-at-dawn-300x200.jpg">',
      '<media:content url="https://a.example/boat-at-dawn-scaled.jpg" medium="image"/>',
    ],
    [
      '<img src="https://live.example/655/54120001_ab12cd34_m.jpg">',
      '<media:content url="https://live.example/655/54120001_ab12cd34_b.jpg"/><enclosure url="https://live.example/655/54120001_ff99ab12_o.jpg" type="image/jpeg"/>',
    ],
    [
      '<img src="https://i0.example/a.example/boat-at-dawn.jpg?w=400">',
      '<media:thumbnail url="https://a.example/boat-at-dawn.webp"/>',
    ],
    [
      '<img src="https://cdn.example/fetch/w_1456/https%3A%2F%2Fb.example%2Fpublic%2F9f2c-41aa_1200x800.jpeg">',
      '<enclosure url="https://b.example/public/9f2c-41aa_1200x800.jpeg" type="image/jpeg"/>',
    ],
    [
      '<img src="https://a.example/pic.jpg">',
      '<media:content url="https://2.gravatar.com/avatar/ab?s=96" medium="image"/>',
    ],
    ['<img src="https://a.example/pic.jpg">', '<media:thumbnail url="https://a.example/another.jpg"/>'],
    [
      '<img src="https://a.example/pic.jpg">',
      '<media:content url="https://a.example/count.gif" width="1" height="1"/>',
    ],
  ])('%s beside %s', (html, markup) => {
    expect(pictures(withText(html, markup))).toHaveLength(1);
    expect(links(withText(html, markup))).toEqual({});
  });

  test('a recording that the text links to, through another counter', () => {
    const entry = withText(
      '<p>Hear <a href="https://a.example/ferry-horn.mp3">the horn</a>.</p>',
      '<enclosure url="https://count.example/redirect.mp3/a.example/ferry-horn.mp3?from=feed" type="audio/mpeg"/><media:content url="https://a.example/ferry-horn.mp3" type="audio/mpeg"/>',
    );
    expect(links(entry)).toEqual({});
  });

  test('but pictures that only have a common name are different ones', () => {
    const entry = withText(
      '<img src="https://a.example/1/image.jpg">',
      '<enclosure url="https://a.example/2/image.jpg" type="image/jpeg"/>',
    );
    expect(sources(entry)).toEqual(['https://a.example/1/image.jpg', 'https://a.example/2/image.jpg']);
    const numbered = withText(
      '<img src="https://a.example/harbour-1001.jpg">',
      '<enclosure url="https://a.example/harbour-1002.jpg"/>',
    );
    expect(pictures(numbered)).toHaveLength(2);
  });

  test('and words that the entry has are no picture’s alt text', () => {
    const [picture] = pictures(
      rssEntry(
        '<media:content url="https://a.example/1.jpg" medium="image"/><media:title>Boats</media:title><media:description>Three boats at dawn.</media:description>',
      ),
    );
    expect(picture?.alt).toBe('Boats');
  });
});

test('nothing but http and https addresses are media', () => {
  for (const url of ['javascript:alert(1)', 'data:image/png;base64,AA==', 'magnet:?xt=1', '', 'http://']) {
    expect(rssEntry(`<title>T</title><enclosure url="${url}" type="image/png"/>`).body).toEqual([]);
  }
});

test('media do not stand between an entry and its form', () => {
  const form =
    '<p>Entry 0090 Date: Thursday, June 25, 2026 Origin: 45.2560° N, 71.9200° W Routed through: Quebec, Canada Local time: 13:45 local State: still</p><p>Words.</p><p>Today I noticed: nets</p><p>Tomorrow I expect: rain</p>';
  const entry = rssEntry(
    `<description><![CDATA[${form}]]></description><enclosure url="https://a.example/1.jpg" type="image/jpeg"/>`,
  );
  expect(entry).toMatchObject({ number: '0090', noticed: 'nets', expects: 'rain', place: 'Quebec, Canada' });
  expect(entry.body.map(({ kind }) => kind)).toEqual(['paragraph', 'image']);
});

test('an item with tens of thousands of media keeps them all, and twice as many are twice the work', () => {
  const markupOf = (count: number) =>
    Array.from({ length: count }, (_, index) => `<enclosure url="https://a.example/${index}.jpg"/>`).join('');
  const read = (markup: string) => rssEntry(`<title>T</title>${markup}`).body.length;
  expect(read(markupOf(20_000))).toBe(20_000);
  expect(growthOf(markupOf, read)).toBeLessThan(3);
});

test('forms of one film and its still are one link and one picture', () => {
  const entry = rssEntry(
    '<title>T</title><description>W</description><media:group><media:content url="https://p.example/v-1080.mp4" type="video/mp4" height="1080"/><media:content url="https://p.example/v-480.mp4" type="video/mp4" height="480"/></media:group><media:thumbnail url="https://p.example/still.jpg" width="280" height="157"/>',
  );
  expect(entry.body.map(({ kind }) => kind)).toEqual(['paragraph', 'image', 'paragraph']);
});

test('a recording that the text plays is not linked to a second time', () => {
  const entry = rssEntry(
    '<title>T</title><content:encoded><![CDATA[<p>W</p><audio controls src="https://c.example/talk-1.mp3"></audio>]]></content:encoded><enclosure url="https://c.example/talk-1.mp3?ref=rss" type="audio/mpeg" length="1000000"/>',
  );
  expect(JSON.stringify(entry.body).match(/"kind":"link"/g)).toHaveLength(1);
});

test.each([
  '<image><url>https://a.example/harbour-wall.jpg</url><title>T</title></image>',
  '<image>https://a.example/harbour-wall.jpg</image>',
])('a picture in the channel’s own way stands for an item that has no other: %s', (image) => {
  const pictures = ({ body }: Entry) => body.flatMap((block) => (block.kind === 'image' ? [block.src] : []));
  expect(pictures(rssEntry(`<title>T</title><description>W</description>${image}`))).toEqual([
    'https://a.example/harbour-wall.jpg',
  ]);
  const shown = '<description>&lt;img src="https://a.example/boat-shed.jpg"&gt; W</description>';
  expect(pictures(rssEntry(`<title>T</title>${shown}${image}`))).toEqual(['https://a.example/boat-shed.jpg']);
});
