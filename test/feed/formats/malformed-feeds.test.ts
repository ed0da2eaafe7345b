import { expect, test } from 'vitest';
import { parseJsonFeed } from '../../../src/feed/formats/parse-json-feed.ts';
import type { Item } from '../../../src/feed/item.ts';
import { growthOf } from '../../support/growth.ts';
import { fixture, rssItem, xmlItems } from '../fixture.ts';

/** Leaves a whole feed of two items in place of `damage`. */
const damaged = (damage: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>
  <item><guid>urn:1</guid><title>One</title>${damage}</item>
  <item><guid>urn:2</guid><title>Two</title></item></channel></rss>`;

const both = ['urn:1', 'urn:2'];
const guidsAround = (damage: string) => guids(damaged(damage));
const guids = (text: string) => xmlItems(text).items.map((item) => item?.guid);

for (const name of ['rss-2.xml', 'rss-1.rdf', 'atom.xml']) {
  test(`${name} cut anywhere gives whole items or none`, () => {
    const source = fixture(name);
    const whole = xmlItems(source).items;
    for (let length = 0; length < source.length; length += 1) {
      const { items, details } = xmlItems(source.slice(0, length));
      expect(items).toEqual(whole.slice(0, items.length));
      const complete = details?.complete ?? false;
      expect(complete && items.length < whole.length).toBe(false);
    }
  });
}

test('a JSON feed cut anywhere gives whole items or none', () => {
  const read = (text: string) => {
    const items: (Item | null)[] = [];
    return { details: parseJsonFeed(text, 'https://a.example/', (item) => items.push(item)), items };
  };
  const source = fixture('json-feed.json').trimEnd();
  const whole = read(source).items;
  expect(whole).toHaveLength(2);
  for (let length = 0; length < source.length; length += 1) {
    const { items, details } = read(source.slice(0, length));
    expect(items).toEqual(whole.slice(0, items.length));
    expect(details?.complete ?? false).toBe(false);
  }
});

test('every whole item before the cut is kept', () => {
  const cut = fixture('rss-2.xml').split('It looked at me')[0] ?? '';
  const { items, details } = xmlItems(cut);
  expect(items.map((item) => item?.guid)).toEqual(['harbour-12', 'https://harbour.example/2026/fog']);
  expect(details).toMatchObject({ complete: false });
});

test('junk around the feed is passed over', () => {
  const feed = damaged('');
  for (const junk of [
    '\n\n',
    'Warning: something <b>bad</b> in /srv/x.php on line 3<br />\n',
    '<!-- cache -->',
    '\ufeff',
  ]) {
    expect(guids(junk + feed)).toEqual(['urn:1', 'urn:2']);
    expect(guids(feed + junk)).toEqual(['urn:1', 'urn:2']);
  }
});

test('an XML declaration that never ends does not hide the feed', () => {
  expect(guids(damaged('').replace('?>', '>'))).toEqual(['urn:1', 'urn:2']);
});

test('unescaped ampersands and undeclared entities stay in the text', () => {
  expect(rssItem('<title>Salt & pepper&nbsp;&hellip; AT&T</title>').title).toBe('Salt & pepper … AT&T');
  expect(rssItem('<link>https://a.example/?a=1&b=2&copy=3</link>').link).toBe(
    'https://a.example/?a=1&b=2&copy=3',
  );
});

test('undeclared prefixes mean what they usually mean', () => {
  expect(
    rssItem('<content:encoded>long</content:encoded><geo:lat>1</geo:lat><geo:long>2</geo:long>'),
  ).toMatchObject({
    content: { value: 'long' },
    origin: { lat: 1, lng: 2 },
  });
});

test('wrong nesting and missing end tags do not reach the next item', () => {
  for (const damage of [
    '<description><p><b>x</p></b></description>',
    '<description><p>x',
    '<description>x</p></description></b>',
    '<description>3 <5 and <b>x</description>',
    '<title>',
    '</title></description>',
    '</channel>',
  ]) {
    expect(guids(damaged(damage)), damage).toEqual(['urn:1', 'urn:2']);
  }
});

test('a missing end of an item or of a channel’s field does not lose the items after it', () => {
  expect(guids(damaged('').replace('</item>', ''))).toEqual(['urn:1', 'urn:2']);
  expect(guids(damaged('').replace('T</title>', 'T'))).toEqual(['urn:1', 'urn:2']);
});

test('CDATA sections are text, in one piece or several', () => {
  expect(rssItem('<description><![CDATA[<p>a]]>]]&gt;<![CDATA[b & c</p>]]></description>').content).toEqual({
    kind: 'html',
    value: '<p>a]]>b & c</p>',
  });
});

test('names from the language’s own inner life are harmless', () => {
  const { items } = xmlItems(
    '<rss __proto__="x" constructor="y"><channel><__proto__><item>no</item></__proto__><item __proto__="z"><guid>urn:1</guid>' +
      '<__proto__><polluted>yes</polluted></__proto__><constructor>x</constructor><toString/></item></channel></rss>',
  );
  expect(items.map((item) => item?.guid)).toContain('urn:1');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('an entity bomb stays a few words', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
    <rss><channel><item><guid>urn:1</guid><title>&c; &x;</title></item></channel></rss>`;
  expect(xmlItems(bomb).items).toMatchObject([{ guid: 'urn:1', title: '&c; &x;' }]);
});

/** The guids of a JSON feed whose second item is `damage`. */
function jsonGuids(damage: string) {
  const json = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a"},${damage}`;
  const items: (Item | null)[] = [];
  parseJsonFeed(json, 'https://a.example/', (item) => items.push(item));
  return items.map((item) => item?.guid);
}

test.each<[string, (depth: number) => string, (damage: string) => unknown, string[]]>([
  ['markup in an item', (depth) => `${'<b>'.repeat(depth)}deep${'</b>'.repeat(depth)}`, guidsAround, both],
  [
    'markup in a description',
    (depth) => `<description>${'<b>'.repeat(depth)}deep${'</b>'.repeat(depth)}</description>`,
    guidsAround,
    both,
  ],
  ['elements in a title', (depth) => `<title>${'<x>'.repeat(depth)}`, guidsAround, both],
  ['brackets in a JSON feed', (depth) => '['.repeat(depth), jsonGuids, ['a']],
])('nesting of any depth hides no item, and is work by its length: %s', (_, nest, read, expected) => {
  expect(read(nest(100_000))).toEqual(expected);
  expect(growthOf(nest, read)).toBeLessThan(3);
});
