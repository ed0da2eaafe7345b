import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadTag } from '../../../../src/build/pages/head/head-tag.ts';
import { writeHead, writeJson } from '../../../../src/build/pages/head/write-head.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { readHead } from '../read-head.ts';

test('each tag becomes the element that says it', () => {
  const tags: HeadTag[] = [
    { tag: 'title', text: 'North' },
    { tag: 'meta', key: 'name', name: 'description', content: 'A walk' },
    { tag: 'meta', key: 'property', name: 'og:type', content: 'website' },
    { tag: 'link', rel: 'canonical', href: 'https://example.org/' },
    { tag: 'link', rel: 'alternate', href: '/feed', type: 'application/rss+xml', title: 'North' },
    { tag: 'data', data: { name: 'North' } },
  ];
  expect(writeHead(tags)).toBe(
    [
      '<title>North</title>',
      '<meta name="description" content="A walk">',
      '<meta property="og:type" content="website">',
      '<link rel="canonical" href="https://example.org/">',
      '<link rel="alternate" type="application/rss+xml" href="/feed" title="North">',
      '<script type="application/ld+json">{"name":"North"}</script>',
    ].join('\n'),
  );
});

describe('a text says the same to who reads the page, and nothing else', () => {
  test.each(hostileTexts)('%j', (text) => {
    const tags: HeadTag[] = [
      { tag: 'title', text },
      { tag: 'meta', key: 'name', name: 'description', content: text },
      { tag: 'link', rel: 'alternate', href: text, title: text },
      { tag: 'data', data: { [text]: [text] } },
    ];
    const [title, meta, link, data, ...others] = readHead(writeHead(tags));
    expect(others).toEqual([]);
    expect(title).toEqual({ name: 'title', attributes: {}, text });
    expect(meta?.attributes).toEqual({ name: 'description', content: text });
    expect(link?.attributes).toEqual({ rel: 'alternate', href: text, title: text });
    expect(data?.attributes).toEqual({ type: 'application/ld+json' });
    expect(JSON.parse(data?.text ?? '')).toEqual({ [text]: [text] });
  });
});

test('any value is the same once its data block is read, and no sign of it can end the block', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(...hostileTexts), (value, text) => {
      const json = writeJson({ value, text });
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
    { numRuns: 500, seed: 7 },
  );
});
