import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseEntry } from '../../../src/feed/entry/parse-entry.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';

const folder = new URL('../../fixtures/form/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));

function entryFrom(file: string, title: string | null): Entry | null {
  const value = readFileSync(new URL(file, folder), 'utf8');
  const kind = file.endsWith('.html') ? 'html' : 'text';
  const content = { kind, value } as const;
  const dates = { published: null, updated: null, origin: null };
  return parseEntry(
    { guid: 'seven', link: null, title, content, baseUrl: 'https://ferry.example/', ...dates },
    { feedUrl: 'https://ferry.example/feed' },
  );
}

const facts = {
  number: '0007',
  slug: '0007',
  title: 'Entry 0007',
  dateText: 'Friday, March 6, 2026',
  date: '2026-03-06',
  originText: '59.9139° N, 10.7522° E',
  origin: { lat: 59.9139, lng: 10.7522 },
  originSource: 'header',
  timeZone: 'Europe/Oslo',
  place: 'Oslo, Norway',
  localTime: '09:05',
  instantMs: Date.parse('2026-03-06T08:05:00Z'),
  state: 'moving',
  noticed: 'The goose had a ring on its left leg, number K 41.',
  expects: 'The lift will be mended before the end of the month.',
};

const prose = plainText(entryFrom('paragraphs.html', null)?.body ?? []).split('\n');

test('the prose is three paragraphs, from its first word to its last', () => {
  expect(prose).toHaveLength(3);
  expect(prose[0]).toMatch(/^The ferry left .* finish speaking\.$/);
  expect(prose[1]).toMatch(/^On the far shore .* State: of repair, .* careful pencil\.$/);
  expect(prose[2]).toMatch(/^I will share this bench .* on the other shore\.$/);
});

test.each(files)('%s says the same as every other dress of the entry', (file) => {
  for (const title of [null, 'Entry 0007']) {
    const entry = entryFrom(file, title);
    expect(entry).toMatchObject(facts);
    expect(plainText(entry?.body ?? []).split('\n')).toEqual(prose);
    expect(new Set(entry?.body.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  }
});
