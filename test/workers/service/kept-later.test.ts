import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isKeptLater, keepLater, partLater } from '../../../src/workers/service/kept-later.ts';

const base = 'https://journal.example/';
let kept: Set<string>;
let asked: string[];

beforeEach(() => {
  kept = new Set();
  asked = [];
  const cache = {
    keys: async () => [...kept].map((url) => ({ url })),
    add: async (url: string) => {
      asked.push(url);
      kept.add(url);
    },
    delete: async (url: string) => kept.delete(url),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('location', { href: base });
});
afterEach(() => vi.unstubAllGlobals());

test('what comes later is known by its file’s name, which is that of the source', () => {
  expect(existsSync('src/styles/fonts/lexend.woff2')).toBe(true);
  expect(isKeptLater('assets/lexend-DAHuiG.woff2')).toBe(true);
  expect(isKeptLater(`${base}assets/lexend-DAHuiG.woff2`)).toBe(true);
  expect(isKeptLater('assets/literata-BmJTTL.woff2')).toBe(false);
  expect(isKeptLater('assets/decode-data-html-BFMTrd.js')).toBe(true);
  expect(isKeptLater('assets/time-zone-table-BFMTrd.js')).toBe(false);
});

test('a first visit has all but that', () => {
  const [literata, lexend] = ['assets/literata-1.woff2', 'assets/lexend-1.woff2'];
  expect(partLater([{ url: literata }, { url: lexend }])).toEqual({
    first: [{ url: literata }],
    later: [lexend],
  });
});

test('it is fetched once, and anew where a newer version has another', async () => {
  await keepLater(['assets/lexend-1.woff2']);
  await keepLater(['assets/lexend-1.woff2']);
  expect(asked).toEqual([`${base}assets/lexend-1.woff2`]);
  await keepLater(['assets/lexend-2.woff2']);
  expect([...kept]).toEqual([`${base}assets/lexend-2.woff2`]);
});
