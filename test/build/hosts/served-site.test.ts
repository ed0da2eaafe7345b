import { expect, test } from 'vitest';
import { caddyFiles } from '../../../src/build/hosts/caddy-files.ts';
import { nginxFiles } from '../../../src/build/hosts/nginx-files.ts';
import { configUrl, type ServedSite } from '../../../src/build/hosts/served-site.ts';
import { aServedSite } from './a-built-journal.ts';

test.each([
  ['https://example.org/feed.xml', 'https://example.org/feed.xml'],
  ['https://example.org/?a=1&b=%20c', 'https://example.org/?a=1&b=%20c'],
  ['https://example.org/$uri;{b}', 'https://example.org/%24uri%3B%7Bb%7D'],
  ['https://example.org/?a="b"\\c\'d`{e}', 'https://example.org/?a=%22b%22%5Cc%27d%60%7Be%7D'],
  ['https://example.org/\n/a b', 'https://example.org//a%20b'],
])('%s means the same, and nothing else, to a server', (url, written) => {
  expect(configUrl(url)).toBe(written);
  expect(decodeURIComponent(configUrl(url))).toBe(decodeURIComponent(new URL(url).href));
});

test.each([
  ['nginx', nginxFiles],
  ['Caddy', caddyFiles],
] as const)(
  'no address of a feed adds a line to the configuration of %s',
  (_server, filesOf: (site: ServedSite) => { text: string }[]) => {
    const linesFor = (upstream: string) =>
      filesOf(aServedSite({ feed: { kind: 'relay', path: 'feed', upstream } }))[0]?.text.split('\n').length;
    const hostile = 'https://example.org/a%22;%0a} server { $uri "x" `y`?a="b"\n} evil {';
    const usual = linesFor('https://example.org/feed.xml');
    expect(linesFor(hostile)).toBe(usual);
    expect(linesFor('https://example.org/%ff%0a.xml')).toBe(usual);
  },
);
