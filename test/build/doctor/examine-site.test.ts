import { describe, expect, test } from 'vitest';
import { examineSite } from '../../../src/build/doctor/examine-site.ts';
import { answer, feed, manifest, paint, sitemapOf } from './a-published-journal.ts';
import { hostsPage, useExaminedJournal } from './examined-journal.ts';

const { examine, faults, change, setHeaders, rewrite, servedAt, at, serve, drop, stop } =
  useExaminedJournal();

test('with a journal that is published well nothing is the matter', async () => {
  const findings = await examine(at('/feed.xml'));
  expect(findings.filter(({ kind }) => kind !== 'ok')).toEqual([]);
  const checks = findings.map(({ check }) => check);
  expect(new Set(checks).size).toBe(checks.length);
  expect(checks.length).toBeGreaterThan(30);
});

const wrongs: [check: string, what: string, plant: () => void][] = [
  [
    'entry-page',
    'an entry is not there',
    () => change('/entry/0090', () => ({ ...hostsPage(), status: 404 })),
  ],
  [
    'missing-address',
    'what is not there is said to be',
    () => {
      change('*', () => ({ status: 200 }));
      serve('/assets/there-is-nothing-here.js', { ...hostsPage(), status: 404 });
    },
  ],
  [
    'missing-address',
    'what is not there shows a page of the host',
    () => change('*', () => ({ ...hostsPage(), status: 404 })),
  ],
  [
    'missing-asset',
    'a page comes in a script’s place',
    () => serve('/assets/there-is-nothing-here.js', hostsPage()),
  ],
  [
    'missing-asset-caching',
    'a missing script is kept for ever',
    () =>
      serve('/assets/there-is-nothing-here.js', {
        ...answer('asset', 'text/plain', 'No.'),
        status: 404,
      }),
  ],
  ['assets', 'a script of an older build is named', () => drop('/assets/main-abc.js')],
  ['page-caching', 'pages are kept for a day', () => setHeaders('/', { 'Cache-Control': 'max-age=86400' })],
  ['page-compression', 'pages are sent unpacked', () => change('/', () => ({ isPlain: true }))],
  ['policy', 'an entry has lost its policy', () => rewrite('/entry/0090', /<meta http-equiv.*>/, '')],
  [
    'policy-of-host',
    'the host forbids pictures of others',
    () => setHeaders('/', { 'Content-Security-Policy': "img-src 'self'; frame-ancestors 'none'" }),
  ],
  [
    'policy-style',
    'a page’s style is made smaller on the way',
    () => rewrite('/', /<style>.*<\/style>/, '<style>main{color:#222}</style>'),
  ],
  [
    'referrer',
    'other sites learn where a reader was',
    () => setHeaders('/', { 'Referrer-Policy': 'unsafe-url' }),
  ],
  ['worker', 'a page comes in the worker’s place', () => serve('/service-worker.js', hostsPage())],
  ['notes', 'a page comes in the place of the worker of notes', () => serve('/new-entries.js', hostsPage())],
  ['notes', 'the worker of notes is not there', () => drop('/new-entries.js')],
  [
    'worker-caching',
    'the worker is kept for a day',
    () => setHeaders('/service-worker.js', { 'Cache-Control': 'max-age=86400' }),
  ],
  ['worker-files', 'a file that is kept for later is not there', () => drop('/assets/later-abc.js')],
  ['worker-files', 'a page comes in its place', () => serve('/assets/later-abc.js', hostsPage())],
  [
    'worker-policy',
    'the worker comes with a policy',
    () => setHeaders('/service-worker.js', { 'Content-Security-Policy': "default-src 'self'" }),
  ],
  ['manifest', 'the manifest is not there', () => drop('/manifest.webmanifest')],
  [
    'manifest-fields',
    'the manifest is for a page in the browser',
    () =>
      change('/manifest.webmanifest', () => ({ body: JSON.stringify({ ...manifest, display: 'browser' }) })),
  ],
  [
    'manifest-icons',
    'an icon is of another size',
    () => change('/icons/icon-512.png', () => ({ body: paint(256, 256) })),
  ],
  ['feed', 'a page comes in the feed’s place', () => serve('/feed.xml', hostsPage())],
  [
    'feed-unchanged',
    'an unchanged feed is sent again',
    () => change('/feed.xml', () => ({ knowsEtag: false })),
  ],
  [
    'canonical',
    'an entry says that it is elsewhere',
    () =>
      rewrite(
        '/entry/0090',
        /<link rel="canonical"[^>]*>/,
        '<link rel="canonical" href="https://example.org/">',
      ),
  ],
  [
    'preview-words',
    'an entry has no words for its card',
    () => rewrite('/entry/0090', 'og:description', 'description'),
  ],
  ['preview-card', 'a page asks for no card', () => rewrite('/', 'twitter:card', 'card')],
  [
    'preview-picture',
    'the picture is too small',
    () => change('/previews/0090.png', () => ({ body: paint(600, 315) })),
  ],
  [
    'preview-picture',
    'the picture is cut off',
    () => change('/previews/0090.png', ({ body }) => ({ body: Buffer.from(body).subarray(0, 20) })),
  ],
  [
    'preview-picture',
    'the picture is too heavy',
    () =>
      change('/previews/0090.png', ({ body }) => ({
        body: Buffer.concat([Buffer.from(body), Buffer.alloc(300_000)]),
      })),
  ],
  [
    'sitemap',
    'the sitemap is of another site',
    () => change('/sitemap.xml', () => ({ body: sitemapOf('https://example.org') })),
  ],
  ['robots', 'search engines are kept out', () => rewrite('/robots.txt', 'Allow', 'Disallow')],
];

test.each(wrongs)('%s: it finds, and nothing else, that %s', async (check, _what, plant) => {
  plant();
  expect(await faults()).toEqual({ wrong: [check], warning: [] });
});

describe('the feed at FEED_URL', () => {
  test('is told to have more than the journal', async () => {
    serve('/source', feed(['c', 'a', 'b', 'd']));
    const findings = await examine(at('/source'));
    const freshness = findings.find(({ check }) => check === 'feed-freshness');
    expect(freshness).toMatchObject({ kind: 'warning', says: expect.stringContaining('2 entries are') });
  });

  test('may have less: a feed drops its oldest entries', async () => {
    serve('/source', feed(['b']));
    expect(await faults(at('/source'))).toEqual({ wrong: [], warning: [] });
  });

  test('is told not to answer, and why', async () => {
    const findings = await examine('http://127.0.0.1:1/');
    expect(findings.find(({ check }) => check === 'feed-freshness')?.says).toBe(
      'FEED_URL does not answer (it could not be asked: bad port): nobody can say whether the journal’s feed is as new.',
    );
  });

  test('is told to be none where a page comes', async () => {
    expect(await faults(at('/'))).toEqual({ wrong: [], warning: ['feed-freshness'] });
  });
});

test('a journal whose host relays the feed is not asked for pages that it does not have', async () => {
  const bare = (path: string) => {
    rewrite(path, /<link rel="canonical"[\s\S]*summary_large_image">/, '');
    rewrite(path, '/feed.xml', '/feed');
  };
  bare('/');
  rewrite('/', /<a href.*<\/a>/, '');
  serve('/entry/1', servedAt('/'));
  serve('/feed', { ...feed(['a']), knowsEtag: true });
  drop('/sitemap.xml');
  expect(await faults()).toEqual({ wrong: [], warning: ['previews', 'sitemap'] });
});

test('what is no journal is said to be none, and left alone', async () => {
  serve('/', hostsPage());
  const findings = await examine();
  expect(findings).toEqual([expect.objectContaining({ kind: 'wrong', check: 'first-page' })]);
});

test('a host that is not there is told of in words', async () => {
  await stop();
  expect(await examineSite(at('/'), null)).toEqual({
    kind: 'unreachable',
    why: expect.stringContaining('Nothing listens there'),
  });
});
