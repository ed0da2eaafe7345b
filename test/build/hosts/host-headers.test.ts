import { getTransformedRoutes } from '@vercel/routing-utils';
import { describe, expect, test } from 'vitest';
import { cloudflareFiles } from '../../../src/build/hosts/cloudflare-files.ts';
import { netlifyFiles } from '../../../src/build/hosts/netlify-files.ts';
import { answerHeaders, commonHeaders, type HostFile } from '../../../src/build/hosts/served-site.ts';
import { vercelFiles } from '../../../src/build/hosts/vercel-files.ts';
import { aServedSite } from './a-built-journal.ts';
import { headersAt, type Rule, readHeadersFile } from './rules-for.ts';

const many = Array.from({ length: 300 }, (_, index) => `a-part-of-the-app-${index}-_x.${index}.js`);
const site = aServedSite({ assets: [...many, 'font-a1.woff2', 'main-abc.js', 'main+abc(1).js'] });

function textOf(files: readonly HostFile[], name: string): string {
  return files.find((file) => file.name === name)?.text ?? '';
}

/** The rules as Vercel's own code compiles them. Throws what it says of them. */
function readVercelJson(text: string): Rule[] {
  const { headers } = JSON.parse(text);
  const { routes, error } = getTransformedRoutes({ headers });
  if (error) throw new Error(error.message);
  return (routes ?? []).map((route) => {
    const { src = '', headers: named = {} } = route as { src?: string; headers?: Record<string, string> };
    return { fits: (path) => new RegExp(src).test(path), headers: Object.entries(named) };
  });
}

const hosts: Record<string, () => Rule[]> = {
  netlify: () => readHeadersFile(textOf(netlifyFiles(site), '_headers')),
  cloudflare: () => readHeadersFile(textOf(cloudflareFiles(site), '_headers')),
  vercel: () => readVercelJson(textOf(vercelFiles(site), 'vercel.json')),
};

const policy = (kind: 'page' | 'feed') => answerHeaders[kind]['Content-Security-Policy'];

describe.each(Object.entries(hosts))('the rules for %s', (host, read) => {
  const rules = read();

  test.each([
    '/',
    '/map',
    '/map/',
    '/entry/0090',
    '/entry/no.1',
    '/thread/rain',
    '/entries/2026-06',
    '/settings',
  ])('send the policy with the page %s', (path) => {
    expect(headersAt(rules, path)).toEqual({ ...commonHeaders, 'Content-Security-Policy': policy('page') });
  });

  test.each([
    '/service-worker.js',
    '/new-entries.js',
    '/robots.txt',
    '/icons/icon-192.png',
    '/shell.html',
    '/maps',
    '/nowhere',
  ])('send no policy with %s, and leave it to be asked for anew', (path) => {
    expect(headersAt(rules, path)).toEqual(commonHeaders);
  });

  test('lock the copy of the feed in, and name its type', () => {
    expect(headersAt(rules, '/feed.xml')).toEqual({
      ...commonHeaders,
      'Content-Type': 'application/rss+xml',
      'Content-Security-Policy': policy('feed'),
    });
  });

  test('name the manifest’s type', () => {
    expect(headersAt(rules, '/manifest.webmanifest')).toEqual({
      ...commonHeaders,
      'Content-Type': 'application/manifest+json',
    });
  });

  test('keep every asset for ever', () => {
    for (const name of site.assets) {
      expect(headersAt(rules, `/assets/${name}`)).toEqual(answerHeaders.asset);
    }
  });

  // Cloudflare itself takes the caching off what is missing.
  if (host !== 'cloudflare')
    test('do not keep a missing script', () => {
      for (const name of ['nothing.js', 'main-abc.js.map', 'main-abcxjs', 'x/main-abc.js']) {
        expect(headersAt(rules, `/assets/${name}`)).toEqual(commonHeaders);
      }
    });
});

test('the rules for Vercel are few and short enough', () => {
  const { headers } = JSON.parse(textOf(vercelFiles(site), 'vercel.json'));
  expect(headers.length).toBeLessThan(100);
  for (const { source } of headers) expect(source.length).toBeLessThanOrEqual(4096);
});

test('the rules for Cloudflare are few and short enough', () => {
  const text = textOf(cloudflareFiles(site), '_headers');
  expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
