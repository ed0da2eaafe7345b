import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/state/route.ts';

const routes: [string, Route][] = [
  ['/', { page: 'list' }],
  ['/entry/0090', { page: 'entry', slug: '0090' }],
  ['/entry/caf%C3%A9-on-a-ferry', { page: 'entry', slug: 'café-on-a-ferry' }],
  ['/map', { page: 'map' }],
  [
    '/map?entry=0090&from=2026-03-01&to=2026-06-25',
    { page: 'map', entry: '0090', from: '2026-03-01', to: '2026-06-25' },
  ],
  [
    '/map?mode=so-far&view=34.05,-118.244,5',
    { page: 'map', mode: 'so-far', view: { lat: 34.05, lng: -118.244, zoom: 5 } },
  ],
  ['/map?thread=molo-sartorio', { page: 'map', thread: 'molo-sartorio' }],
  [
    '/map?thread=troms%C3%B8&entry=0090&to=2026-06-25',
    { page: 'map', thread: 'tromsø', entry: '0090', to: '2026-06-25' },
  ],
  ['/ledger', { page: 'ledger' }],
  ['/ledger?shelf=judged', { page: 'ledger', shelf: 'judged' }],
  ['/ledger?shelf=waiting&entry=0090', { page: 'ledger', shelf: 'waiting', entry: '0090' }],
  ['/ledger?entry=0090', { page: 'ledger', entry: '0090' }],
  ['/noticed', { page: 'noticed' }],
  ['/noticed?q=dog+chain&by=place', { page: 'noticed', query: 'dog chain', by: 'place' }],
  ['/noticed?by=random', { page: 'noticed', by: 'random' }],
  ['/threads', { page: 'threads' }],
  ['/places', { page: 'places' }],
  ['/thread/molo-sartorio', { page: 'thread', slug: 'molo-sartorio' }],
  ['/thread/troms%C3%B8', { page: 'thread', slug: 'tromsø' }],
  ['/thread', { page: 'missing', path: '/thread' }],
  ['/search?q=night+boat', { page: 'search', query: 'night boat' }],
  ['/search?q=place%3Agreece&sort=date', { page: 'search', query: 'place:greece', sort: 'date' }],
  ['/map?q=night+boat&to=2026-06-25', { page: 'map', query: 'night boat', to: '2026-06-25' }],
  ['/map?thread=pahor&q=boat', { page: 'map', thread: 'pahor', query: 'boat' }],
  ['/settings', { page: 'settings' }],
  ['/share', { page: 'share', search: '' }],
  ['/share?title=A+port&url=x', { page: 'share', search: '?title=A+port&url=x' }],
  ['/marks', { page: 'marks' }],
  ['/marks?show=notes', { page: 'marks', show: 'notes' }],
  ['/entry/0090/more', { page: 'missing', path: '/entry/0090/more' }],
  ['/nowhere', { page: 'missing', path: '/nowhere' }],
];

for (const basePath of ['/', '/journal/']) {
  test.each(routes)(`below ${basePath} the address %s and its route say the same`, (path, route) => {
    const address = `${basePath}${path.slice(1)}`;
    const expected = route.page === 'missing' ? { ...route, path: address } : route;
    expect(parseRoute(new URL(address, 'http://localhost'), basePath)).toEqual(expected);
    expect(formatRoute(expected, basePath)).toBe(address);
  });
}

test('the addresses of years, whose pages are written ahead, are the list', () => {
  for (const path of ['/entries/2026', '/entries/2026-06/', '/entries/undated'])
    expect(parseRoute(new URL(path, 'http://localhost'), '/')).toEqual({ page: 'list' });
  expect(parseRoute(new URL('/entries', 'http://localhost'), '/')).toMatchObject({ page: 'missing' });
});

test('an address outside the base path is missing', () => {
  expect(parseRoute(new URL('http://localhost/other'), '/journal/')).toEqual({
    page: 'missing',
    path: '/other',
  });
});

test('the base path without its last slash is the list', () => {
  expect(parseRoute(new URL('http://localhost/journal'), '/journal/')).toEqual({ page: 'list' });
});

test('a day that is none and an escape that is none are survived', () => {
  expect(parseRoute(new URL('http://localhost/map?from=2026-13-45&to=soon'), '/')).toEqual({ page: 'map' });
  expect(parseRoute(new URL('http://localhost/map?from=2026-02-30&to=2026-02-31'), '/')).toEqual({
    page: 'map',
  });
  expect(parseRoute(new URL('http://localhost/entry/100%25%E0%A4'), '/')).toMatchObject({ page: 'entry' });
});

test('a shelf that the ledger does not have is the first one', () => {
  expect(parseRoute(new URL('http://localhost/ledger?shelf=attic&entry='), '/')).toEqual({ page: 'ledger' });
});

test('a map of a thread without a name is the whole map', () => {
  expect(parseRoute(new URL('http://localhost/map?thread='), '/')).toEqual({ page: 'map' });
});

test('a view of the map that is none, or lies off the globe, is left out', () => {
  for (const view of ['', '1,2', '1,2,x', '1,,3', '91,0,3', '0,181,3', '0,0,-1', '0,0,3,4'])
    expect(parseRoute(new URL(`http://localhost/map?view=${view}`), '/')).toEqual({ page: 'map' });
});

test('a shared view keeps its place to a thousandth of a degree', () => {
  const address = formatRoute({ page: 'map', view: { lat: -17.713371, lng: 178.0650321, zoom: 6 } }, '/');
  expect(address).toBe('/map?view=-17.713,178.065,6');
});
