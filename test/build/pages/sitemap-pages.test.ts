import { expect, test } from 'vitest';
import { sitemapPages } from '../../../src/build/pages/sitemap-pages.ts';
import { anEntry } from '../../store/an-entry.ts';

test('every page is to be found, by when the last of what it shows came or was revised', () => {
  const old = anEntry(1, { updated: '2027-01-05T09:00:00Z' });
  const young = anEntry(380);
  const undated = anEntry(5, { slug: 'a-note', date: null, instantMs: 0, localTime: null });
  expect(sitemapPages([young, undated, old])).toEqual([
    ...['', 'map', 'places', 'noticed', 'ledger'].map((path) => ({ path, changed: '2027-01-16T12:00:00Z' })),
    { path: 'entries/2027', changed: '2027-01-16T12:00:00Z' },
    { path: 'entries/2026', changed: '2027-01-05T09:00:00Z' },
    { path: 'entry/0380', changed: '2027-01-16T12:00:00Z' },
    { path: 'entry/a-note', changed: null },
    { path: 'entry/0001', changed: '2027-01-05T09:00:00Z' },
  ]);
});

test('a journal without entries still has its pages', () => {
  expect(sitemapPages([]).map(({ path }) => path)).toEqual(['', 'map', 'places', 'noticed', 'ledger']);
});
