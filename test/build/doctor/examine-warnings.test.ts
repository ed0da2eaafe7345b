import { expect, test } from 'vitest';
import { foreignPolicy } from '../../../src/build/hosts/served-site.ts';
import { useExaminedJournal } from './examined-journal.ts';

const { faults, setHeaders, rewrite, servedAt, serve } = useExaminedJournal();

const warnings: [check: string, what: string, plant: () => void][] = [
  [
    'entry-page',
    'an entry leads on to another address',
    () =>
      serve('/entry/0090', {
        status: 301,
        headers: { Location: '/entry/0090/', 'Cache-Control': 'no-cache' },
        body: '',
      }),
  ],
  [
    'page-caching',
    'pages are kept for ten minutes',
    () => setHeaders('/', { 'Cache-Control': 'max-age=600' }),
  ],
  [
    'page-caching',
    'nothing is said of how long pages are kept',
    () => setHeaders('/', { 'Cache-Control': undefined }),
  ],
  [
    'asset-caching',
    'assets are asked for again',
    () => setHeaders('/assets/main-abc.css', { 'Cache-Control': 'no-cache' }),
  ],
  [
    'policy-frames',
    'other sites can frame the journal',
    () => setHeaders('/', { 'Content-Security-Policy': undefined }),
  ],
  [
    'type-sniffing',
    'types are guessed',
    () => setHeaders('/assets/main-abc.js', { 'X-Content-Type-Options': undefined }),
  ],
  ['cookies', 'the host sets a cookie', () => setHeaders('/', { 'Set-Cookie': 'a=b' })],
  [
    'manifest-type',
    'the manifest has another type',
    () => setHeaders('/manifest.webmanifest', { 'Content-Type': 'text/plain' }),
  ],
  [
    'feed-unchanged',
    'the feed cannot be asked for by what it was',
    () => setHeaders('/feed.xml', { ETag: undefined }),
  ],
  [
    'feed-caching',
    'caches may keep the feed',
    () => setHeaders('/feed.xml', { 'Cache-Control': 'max-age=7200' }),
  ],
  [
    'feed-policy',
    'the feed can run as a page',
    () => setHeaders('/feed.xml', { 'Content-Security-Policy': foreignPolicy.replace('; sandbox', '') }),
  ],
  ['robots', 'robots.txt names no sitemap', () => rewrite('/robots.txt', /Sitemap.*/, '')],
];

test.each(warnings)('%s: it warns, and of nothing else, that %s', async (check, _what, plant) => {
  plant();
  expect(await faults()).toEqual({ wrong: [], warning: [check] });
});

test('hosts that name headers by address send none with what is not there', async () => {
  setHeaders('*', { 'Content-Security-Policy': undefined, 'Cache-Control': undefined });
  expect(await faults()).toEqual({ wrong: [], warning: [] });
});

test('hosts may lead the shell to an address without an ending', async () => {
  serve('/shell', servedAt('/shell.html'));
  serve('/shell.html', { status: 308, headers: { Location: '/shell' }, body: '' });
  expect(await faults()).toEqual({ wrong: [], warning: [] });
});
