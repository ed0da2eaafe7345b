import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../src/feed/entry/parse-entry.ts';
import type { Item } from '../../../src/feed/item.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import { wholeEntry } from '../../fixtures/whole-entry.ts';
import { growthOf } from '../../support/growth.ts';

const context = { feedUrl: 'http://localhost:4210/feed' };

const bare: Item = {
  guid: 'tag:ferry.example,2026:7',
  link: 'https://ferry.example/7',
  title: null,
  content: null,
  baseUrl: 'https://ferry.example/7',
  published: null,
  updated: null,
  origin: null,
};

/** The entry of an item; `html` and `text` are short for its content. */
function entryOf({ html, text, ...item }: Partial<Item> & { html?: string; text?: string }): Entry {
  const content = html !== undefined ? { kind: 'html' as const, value: html } : null;
  const plain = text !== undefined ? { kind: 'text' as const, value: text } : null;
  const entry = parseEntry({ ...bare, content: content ?? plain, ...item }, context);
  if (entry === null) throw new Error('The item should be readable.');
  return entry;
}

/** An entry of the journal's own form, eight lines as {@link wholeEntry} has them, and what is to be read out of it. */
interface Copied {
  text: string;
  facts: Partial<Entry>;
}

const ours: Copied = {
  text: wholeEntry.trim(),
  facts: {
    number: '0113',
    slug: '0113',
    title: 'Entry 0113',
    dateText: 'Tuesday, April 14, 2026',
    date: '2026-04-14',
    origin: { lat: 53.3498, lng: -6.2603 },
    originSource: 'header',
    originText: '53.3498° N, 6.2603° W',
    timeZone: 'Europe/Dublin',
    place: 'Dublin, Leinster, Ireland',
    localTime: '07:20',
    instantMs: Date.parse('2026-04-14T07:20:00+01:00'),
    state: 'moving',
  },
};

/** An entry of a journal that is not ours to copy: read where SEED_ENTRY names its file. */
const outsidePath = process.env.SEED_ENTRY;
if (outsidePath === undefined)
  process.stdout.write('SEED_ENTRY names no file: of the whole entries only our own is read.\n');
const outside: Copied[] =
  outsidePath === undefined
    ? []
    : [
        {
          text: readFileSync(outsidePath, 'utf8').trim(),
          facts: {
            number: '0090',
            slug: '0090',
            title: 'Entry 0090',
            dateText: 'Thursday, June 25, 2026',
            date: '2026-06-25',
            origin: { lat: 34.0522, lng: -118.2437 },
            originSource: 'header',
            originText: '34.0522° N, 118.2437° W',
            timeZone: 'America/Los_Angeles',
            place: 'Los Angeles, California, USA',
            localTime: '13:45',
            instantMs: Date.parse('2026-06-25T13:45:00-07:00'),
            state: 'still',
          },
        },
      ];

describe.each([ours, ...outside])('the whole of $facts.title', ({ text, facts }) => {
  const lines = text.split('\n');
  const [first = '', second = ''] = lines;
  const wrap = (before: string, after: string) => lines.map((line) => before + line + after).join('\n');

  test.each<[string, Partial<Item> & { html?: string; text?: string }]>([
    ['as plain text', { text }],
    ['as text with blank lines', { text: lines.join('\n\n') }],
    ['as text with Windows line ends', { text: lines.join('\r\n') }],
    ['as HTML without tags', { html: text }],
    ['as paragraphs', { html: wrap('<p>', '</p>') }],
    ['as divs', { html: wrap('<div><span>', '</span></div>') }],
    ['as one paragraph of lines', { html: `<p>${text}</p>` }],
    ['as lines with breaks', { html: lines.join('<br>') }],
    ['as lines with double breaks', { html: lines.join('<br/><br/>') }],
    ['as preformatted text', { html: `<pre>${text}</pre>` }],
    [
      'with header and prose in one paragraph',
      { html: `<p>${first}\n${second}</p>${wrap('<p>', '</p>').split('\n').slice(2).join('')}` },
    ],
    ['with its title in the item too', { title: String(facts.title), html: wrap('<p>', '</p>') }],
  ])('is read %s', (_, item) => {
    const entry = entryOf(item);
    expect(entry).toMatchObject(facts);
    expect(`Today I noticed: ${entry.noticed} Tomorrow I expect: ${entry.expects}`).toBe(lines[4]);
    expect(entry.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(plainText(entry.body).split('\n')).toEqual(lines.slice(1, 4));
  });

  test('on one single line still has its facts, its signatures and no footer', () => {
    const entry = entryOf({ html: `<p>${lines.join(' ')}</p>` });
    const { number, date, localTime, state } = facts;
    expect(entry).toMatchObject({ number, date, localTime, state });
    expect(plainText(entry.body)).toBe(lines.slice(1, 4).join(' '));
    expect(lines[4]).toContain(`Tomorrow I expect: ${entry.expects}`);
  });
});

describe('an ordinary post', () => {
  const html = '<h2>Above</h2><p>One <em>two</em>.</p><p>Share on Twitter.</p><hr>';

  test('stays as it is, without a place', () => {
    const entry = entryOf({ title: 'A day out', html });
    expect(entry).toMatchObject({
      title: 'A day out',
      number: null,
      origin: null,
      originSource: null,
      originText: null,
      timeZone: null,
      place: null,
      state: null,
      noticed: null,
      expects: null,
      permalink: 'https://ferry.example/7',
    });
    expect(entry.body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'rule']);
  });

  test('verses keep their breaks, and longer lines become paragraphs', () => {
    const verse = '<p>The ramp, the goose,<br>the hour,<br>the rain</p>';
    expect(entryOf({ title: 'A verse', html: verse }).body).toHaveLength(1);
    expect(entryOf({ title: 'A verse', html: `${verse}<p>End.</p>` }).body).toHaveLength(2);
    const long = 'word '.repeat(30).trim();
    expect(entryOf({ title: 'Long', html: `${long}<br>${long}<br>${long}` }).body).toHaveLength(3);
    expect(entryOf({ title: 'Long', html: `<p>One.</p><p>${long}<br>${long}</p>` }).body).toHaveLength(3);
  });

  test('paragraphs whose source was wrapped stay whole beside breaks', () => {
    const html =
      '<p>The ferry left an hour late because\na goose would not leave the ramp. Nobody\nhonked.<br>\nThe captain stood.</p>';
    expect(plainText(entryOf({ title: 'Out', html }).body)).toBe(
      'The ferry left an hour late because a goose would not leave the ramp. Nobody honked. The captain stood.',
    );
  });

  test('a heading that repeats the title is not shown twice', () => {
    expect(plainText(entryOf({ title: 'Above', html }).body)).toBe('One two.\nShare on Twitter.');
  });

  test('a place that the feed tells is its place', () => {
    const entry = entryOf({ title: 'A day out', html, origin: { lat: -33.8688, lng: 151.2093 } });
    expect(entry).toMatchObject({
      origin: { lat: -33.8688, lng: 151.2093 },
      originSource: 'feed',
      originText: null,
      timeZone: 'Australia/Sydney',
    });
  });

  test('images come over https, or from the journal itself', () => {
    const images =
      '<p>One.</p><img src="http://localhost:4210/a.png"><img src="http://localhost:9999/b.png"><img src="http://i.example/d.png"><img src="c.png">';
    expect(entryOf({ html: images }).body.slice(1)).toMatchObject([
      { src: 'http://localhost:4210/a.png' },
      { src: 'https://i.example/d.png' },
      { src: 'https://ferry.example/c.png' },
    ]);
  });
});

describe('place', () => {
  const header = '<p>Date: June 25, 2026 Origin: 34.0522° N, 118.2437° W</p><p>One.</p>';

  test('an element of the feed outranks the header, which is still shown as written', () => {
    expect(entryOf({ html: header, origin: { lat: 59.9139, lng: 10.7522 } })).toMatchObject({
      origin: { lat: 59.9139, lng: 10.7522 },
      originSource: 'feed',
      originText: '34.0522° N, 118.2437° W',
      timeZone: 'Europe/Oslo',
    });
  });

  test('an element of the feed that is nowhere on earth is not asked', () => {
    expect(entryOf({ html: header, origin: { lat: 340, lng: Number.NaN } })).toMatchObject({
      origin: { lat: 34.0522, lng: -118.2437 },
      originSource: 'header',
    });
  });

  test('coordinates that cannot be read are shown as written, and are no place', () => {
    expect(entryOf({ html: '<p>Date: June 25, 2026 Origin: the harbour</p><p>One.</p>' })).toMatchObject({
      origin: null,
      originSource: null,
      originText: 'the harbour',
      timeZone: null,
    });
  });
});

describe('title and number', () => {
  test.each([
    ['Entry 0090', '0090'],
    ['entry 90', '90'],
    ['No. 0090', '0090'],
    ['#0090', '0090'],
    ['№ 0090', '0090'],
    ['Entry 0090: The theft', '0090'],
    ['Stevens — Entry 0090', '0090'],
    ['The 90 geese', null],
    ['We are No. 1', null],
    ['Entrygate 7', null],
    ['2026', null],
  ])('%s has the number %s', (title, number) => {
    expect(entryOf({ title, html: '<p>One.</p>' })).toMatchObject({ title, number });
  });

  test('controls that could reorder the page are not in a title', () => {
    const title = ' \u202eEvil\u0007\u2066 title\u200f\n two ';
    expect(entryOf({ title }).title).toBe('Evil title two');
  });

  test('nor in the facts', () => {
    const text =
      'Entry 0007\nDate: June 25, 2026\nRouted through: \u202eOslo\u202c\nState: \u2067still\n\nOne.';
    expect(entryOf({ text })).toMatchObject({ place: 'Oslo', state: 'still' });
  });

  test('without a title the number names the entry, and a title behind it stays', () => {
    expect(entryOf({ text: 'No. 0007\nState: still\n\nOne.' }).title).toBe('Entry 0007');
    expect(entryOf({ text: 'Entry 0007 — The goose\nState: still\n\nOne.' }).title).toBe(
      'Entry 0007 — The goose',
    );
  });

  test('without a number the first heading does, once', () => {
    const entry = entryOf({ html: '<h1>The goose</h1><p>One.</p>' });
    expect(entry.title).toBe('The goose');
    expect(plainText(entry.body)).toBe('One.');
  });

  test('else the first words, cut at a word', () => {
    expect(entryOf({ text: 'Short.' }).title).toBe('Short.');
    const { title } = entryOf({
      text: 'The ferry left an hour late because a goose would not leave the ramp.',
    });
    expect(title).toBe('The ferry left an hour late because a goose would not leave…');
    expect(title.length).toBeLessThanOrEqual(60);
  });

  test('else the day', () => {
    const html = '<img src="https://i.example/a.png">';
    expect(entryOf({ html, published: '2026-06-25T13:45:00-07:00' }).title).toBe('Thursday, June 25, 2026');
    expect(entryOf({ html }).title).not.toBe('');
  });

  test('a title, a link or a place alone is an entry, nothing at all is none', () => {
    const nothing = { ...bare, link: null };
    expect(entryOf({}).permalink).toBe('https://ferry.example/7');
    expect(entryOf({ link: null, origin: { lat: 1, lng: 2 } }).origin).toEqual({ lat: 1, lng: 2 });
    expect(entryOf({ title: 'Only a title' }).body).toEqual([]);
    expect(parseEntry(nothing, context)).toBeNull();
    expect(
      parseEntry(
        { ...nothing, title: ' \u202e ', content: { kind: 'html', value: '<p> </p><script>x</script>' } },
        context,
      ),
    ).toBeNull();
  });
});

describe('identity', () => {
  const html = '<p>Date: June 25, 2026 State: still</p><p>One.</p>';

  test('is the guid, else the link, else a hash', () => {
    expect(entryOf({ html }).id).toBe('guid:tag:ferry.example,2026:7');
    expect(entryOf({ html, guid: null }).id).toBe('link:https://ferry.example/7');
    expect(entryOf({ html, guid: null, link: null }).id).toMatch(/^hash:[0-9a-f]{16}$/);
  });

  test('without guid and link it outlives a revision of the text, but not another day', () => {
    const id = (change: object) => entryOf({ title: 'Out', guid: null, link: null, html, ...change }).id;
    expect(id({ html: `${html}<p>Two.</p>` })).toBe(id({}));
    expect(id({ html: html.replace('25', '26') })).not.toBe(id({}));
    expect(id({ title: 'In' })).not.toBe(id({}));
  });

  test('undated posts of one title are told apart by their text', () => {
    const id = (text: string) => entryOf({ title: 'Untitled', guid: null, link: null, text }).id;
    expect(id('One.')).not.toBe(id('Two.'));
  });
});

describe('the content hash', () => {
  const html =
    '<p>Entry 0007 Date: June 25, 2026 Local time: 13:45 State: still</p><p>One <em>two</em>.</p><p>Today I noticed: a.</p>';
  const hash = (change: Parameters<typeof entryOf>[0]) => entryOf({ html, ...change }).contentHash;

  test('stays while nothing changes that a reader sees', () => {
    expect(hash({ guid: 'other', link: 'https://ferry.example/8' })).toBe(hash({}));
    expect(hash({ updated: '2026-07-01T00:00:00Z' })).toBe(hash({}));
    expect(hash({ html: html.replaceAll('</p>', '</p>\n\n') })).toBe(hash({}));
  });

  test.each([
    ['a word', { html: html.replace('One', 'Won') }],
    ['a mark', { html: html.replaceAll('em>', 'b>') }],
    ['the date', { html: html.replace('25', '24') }],
    ['the time', { html: html.replace('13:45', '13:46') }],
    ['the state', { html: html.replace('still', 'moving') }],
    ['a signature', { html: html.replace('noticed: a', 'noticed: b') }],
    ['the title', { title: 'Out' }],
    ['the place', { origin: { lat: 1, lng: 2 } }],
  ])('changes with %s', (_, change) => {
    expect(hash(change)).not.toBe(hash({}));
  });
});

const many = (repeated: string) => (times: number) => repeated.repeat(times);

test.each<[string, (times: number) => string]>([
  ['marks on one line', many('<b>y</b> ')],
  ['marks between breaks', (times) => `${many('<b>y</b> ')(times)}<br>y<br>${many('<b>y</b> ')(times)}`],
  ['paragraphs', many('<p>y')],
  ['lines', many('y\n')],
  ['labels', many('Date: Today I noticed: ')],
  ['labelled paragraphs', many('<p>Today I noticed: y')],
  ['strong labels', many('<b>Tomorrow I expect</b> ')],
  ['footers', many('<p>share: twitter · bluesky')],
  ['rules', (times) => `y${many('<hr>')(times)}share: twitter · bluesky`],
])('tens of thousands of %s are an entry, and twice as many twice the work', (_, write) => {
  const read = (content: string) => {
    expect(entryOf({ title: 'Many', html: content }).title).toBe('Many');
    expect(entryOf({ title: 'Many', text: content }).title).toBe('Many');
  };
  expect(growthOf(write, read)).toBeLessThan(3);
});

const pieces = [
  'Entry 0007 ',
  'Date: ',
  'Origin: ',
  'Routed through: ',
  'Local time: ',
  'State: ',
  '\n',
  '\n\n',
  '<br>',
  '<p>',
  '</p>',
  'June 25, 2026 ',
  '34.05° N, 118.24° W ',
  '13:45 local ',
  'still ',
  'A sentence. ',
  'Today I noticed: ',
  'Tomorrow I expect ',
  'share: twitter · bluesky ',
  'follow Ada',
  '<strong>',
  '</strong>',
  '<table><tr><td>',
  '<ul><li>',
  '<pre>',
  '<hr>',
  '\u2028',
  '<img src="https://i.example/a.png">',
  '<h2>',
  '</h2>',
  '<blockquote>',
  '—',
  '99',
  '\ud800',
  '&nbsp;',
  '<dl><dt>',
  '<dd>',
];

const anyDate = fc.constantFrom(
  null,
  '',
  'nonsense',
  '2026-06-25',
  'Thu, 25 Jun 2026 13:45:00 GMT',
  '9999-12-31T23:59:59Z',
);

const anyItem: fc.Arbitrary<Item> = fc.record({
  guid: fc.constantFrom(null, 'g'),
  link: fc.constantFrom(null, 'https://a.example/'),
  title: fc.constantFrom(null, '', 'Entry 0007', '\u0000'),
  content: fc.record({
    kind: fc.constantFrom('html', 'text'),
    value: fc
      .array(fc.constantFrom(...pieces), { maxLength: 30, size: 'max' })
      .map((written) => written.join('')),
  }),
  baseUrl: fc.constantFrom('', 'https://a.example/', '::'),
  published: anyDate,
  updated: anyDate,
  origin: fc.option(
    fc.record({ lat: fc.integer({ min: -100, max: 100 }), lng: fc.integer({ min: -200, max: 200 }) }),
  ),
});

test('whatever an item holds, an entry or null comes out', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const entry = parseEntry(item, { feedUrl: item.baseUrl });
      if (entry === null) return;
      expect(entry.title).not.toBe('');
      expect(entry.slug).toMatch(/^[0-9a-z]+(?:-[0-9a-z]+)*$/);
      expect(Number.isFinite(entry.instantMs)).toBe(true);
      expect(entry.origin === null).toBe(entry.originSource === null);
      expect(entry.origin === null).toBe(entry.timeZone === null);
      const withoutCode = JSON.stringify(entry.body, (_, value) => (value?.kind === 'code' ? null : value));
      expect(withoutCode).not.toContain('\n');
    }),
    { numRuns: 500, seed: 7 },
  );
});
