import { describe, expect, test } from 'vitest';
import type { FeedSource } from '../../../src/build/config/parse-feed-source.ts';
import { parseHost } from '../../../src/build/hosts/parse-host.ts';

const web: FeedSource = { kind: 'http', url: 'https://example.org/feed.xml' };
const read = (
  env: Record<string, string>,
  { base = '/', source = web }: { base?: string; source?: FeedSource | null } = {},
) => parseHost(env, { base, source });

test.each([{}, { HOST: '' }, { HOST: '  ' }])('%o is a build for no host in particular', (env) => {
  expect(read(env as Record<string, string>)).toBeNull();
});

test.each(['netlify', 'cloudflare', 'vercel', 'nginx', 'caddy'])('%s is a host', (HOST) => {
  expect(read({ HOST })).toBe(HOST);
});

test('GitHub Pages is one, where its folder is told', () => {
  expect(read({ HOST: 'github-pages', BASE_PATH: '/journal/' }, { base: '/journal/' })).toBe('github-pages');
});

test.each(['nginx', 'caddy', 'cloudflare'])('%s can pass a feed on', (HOST) => {
  expect(read({ HOST, FEED_PATH: 'feed' })).toBe(HOST);
});

describe('a sentence tells', () => {
  test.each([
    [
      'a host that is not known',
      { HOST: 'x86_64-linux' },
      {},
      /HOST must be netlify, .* or caddy, not "x86_64-linux"/,
    ],
    ['a host by another name', { HOST: 'Netlify' }, {}, /not "Netlify"/],
    [
      'a relay that a host cannot be',
      { HOST: 'netlify', FEED_PATH: 'feed' },
      {},
      /HOST=netlify .* leave FEED_PATH empty/,
    ],
    [
      'a relay of a file',
      { HOST: 'nginx', FEED_PATH: 'feed' },
      { source: { kind: 'file', path: '/a.xml' } },
      /FEED_URL must be an http/,
    ],
    [
      'a relay of nothing',
      { HOST: 'caddy', FEED_PATH: 'feed' },
      { source: null },
      /FEED_URL must be an http/,
    ],
    [
      'a relay with a password',
      { HOST: 'caddy', FEED_PATH: 'feed' },
      { source: { kind: 'http', url: 'https://me:word@example.org/' } },
      /password in FEED_URL/,
    ],
    [
      'a folder where there can be none',
      { HOST: 'vercel', BASE_PATH: 'a' },
      { base: '/a/' },
      /leave BASE_PATH empty, not "\/a\/"/,
    ],
    ['GitHub Pages without its folder', { HOST: 'github-pages' }, {}, /needs BASE_PATH/],
  ] as const)('%s', (_what, env, around, sentence) => {
    expect(() => read(env, around)).toThrow(sentence);
  });
});
