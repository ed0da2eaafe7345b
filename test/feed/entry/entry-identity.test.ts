import { expect, test } from 'vitest';
import { entrySlug } from '../../../src/feed/entry/entry-identity.ts';
import { alternativeSlug } from '../../../src/model/identity/alternative-slug.ts';

const slug = (title: string, id = 'guid:7', number: string | null = null) => entrySlug({ id, number, title });

test('a number is its own slug, digit for digit', () => {
  expect(slug('Entry 0090', 'guid:7', '0090')).toBe('0090');
});

test('other entries get words of their title and a hash of their id', () => {
  expect(slug('The Goose’s Ring — Día Ångström')).toMatch(/^the-gooses-ring-dia-angstrom-[0-9a-z]{7}$/);
  expect(slug('東京')).toMatch(/^post-[0-9a-z]{7}$/);
  expect(slug('word '.repeat(50))).toMatch(/^word(?:-word){9}-[0-9a-z]{7}$/);
  expect(slug(`${'x'.repeat(60)} y`)).toMatch(/^post-[0-9a-z]{7}$/);
});

test('a slug never looks like a number', () => {
  expect(slug('2026')).toMatch(/^2026-[0-9a-z]{7}$/);
});

test('the same title under other ids gets other slugs', () => {
  const slugs = Array.from({ length: 5000 }, (_, index) => slug('Out', `guid:${index}`));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('an entry whose slug is taken has another one, always the same', () => {
  const alternative = alternativeSlug({ id: 'guid:8', slug: '0090' });
  expect(alternative).toMatch(/^0090-[0-9a-z]{7}$/);
  expect(alternativeSlug({ id: 'guid:8', slug: '0090' })).toBe(alternative);
  expect(alternativeSlug({ id: 'guid:9', slug: '0090' })).not.toBe(alternative);
});
