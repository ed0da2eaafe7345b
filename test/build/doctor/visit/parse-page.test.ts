import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/build/doctor/visit/parse-page.ts';

const url = 'https://example.org/journal/';

test('a page’s addresses are whole, but for the one that it gives itself', () => {
  const page = parsePage(
    `<link rel="canonical" href="/journal/"><link rel="manifest" href="/journal/manifest.webmanifest">
<link rel="alternate" href="feed.xml"><link rel="stylesheet" href="a.css"><script type="module" src="a.js"></script>
<div id="app"><a href="entry/0090">One</a><a href="entry/0090">One</a><a href="http://[">None</a></div>`,
    url,
  );
  expect(page).toMatchObject({
    canonical: '/journal/',
    manifest: `${url}manifest.webmanifest`,
    feed: `${url}feed.xml`,
    styleSheets: [`${url}a.css`],
    scripts: [`${url}a.js`],
    links: [`${url}entry/0090`],
    isApp: true,
  });
});

test('policies and styles are read as a browser reads them', () => {
  const page = parsePage(
    `<meta http-equiv="content-security-policy" content="img-src &#39;self&#39;"><style>a > b { c: "&amp;" }</style>`,
    url,
  );
  expect(page.policies).toEqual(["img-src 'self'"]);
  expect(page.styles).toEqual(['a > b { c: "&amp;" }']);
});

test('anything can be read', () => {
  for (const text of ['', '<', '{"a":1}', '<link rel=canonical><meta content>', '\0<style>'])
    expect(parsePage(text, url)).toMatchObject({ canonical: null, feed: null, isApp: false });
});
