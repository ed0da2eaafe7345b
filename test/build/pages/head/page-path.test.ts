import { expect, test } from 'vitest';
import { type PublicPage, pagePath } from '../../../../src/build/pages/head/page-path.ts';
import { formatRoute, type Route } from '../../../../src/state/route.ts';

test.each<Route & PublicPage>([
  { page: 'list' },
  { page: 'entry', slug: '0090' },
  { page: 'entry', slug: '"><b>/../日記' },
  { page: 'map' },
  { page: 'places' },
  { page: 'noticed' },
  { page: 'ledger' },
])('the app itself links to %o in the same way', (page) => {
  expect(`/journal/${pagePath(page)}`).toBe(formatRoute(page, '/journal/'));
});

test('a year’s page lies beside the others', () => {
  expect(pagePath({ page: 'year', year: '2026' })).toBe('entries/2026');
});
