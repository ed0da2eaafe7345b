import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languages } from '../../../src/words/languages.ts';
import {
  fetchWords,
  keepLanguages,
  languageAt,
  partLanguages,
} from '../../../src/workers/service/kept-languages.ts';

const base = 'https://journal.example/';
let kept: Map<string, string>;
let asked: string[];

beforeEach(() => {
  kept = new Map();
  asked = [];
  const fetchText = async (address: string) => {
    asked.push(address);
    return new Response(`words of ${address}`);
  };
  const cache = {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    match: async (url: string) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url: string, response: Response) => void kept.set(url, await response.text()),
    add: async (url: string) => void kept.set(url, await (await fetchText(url)).text()),
    delete: async (url: string) => kept.delete(url),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('location', { href: base });
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  vi.stubGlobal('fetch', (request: Request) => fetchText(request.url));
});
afterEach(() => vi.unstubAllGlobals());

const words = (version: number) => ['french', 'german'].map((name) => `assets/${name}-v${version}.js`);
const whole = (address: string) => base + address;

test('words are known by their files’ names, which are those of the sources', () => {
  for (const { file } of Object.values(languages))
    expect(existsSync(`src/words/${file ?? 'english'}.ts`), `${file}`).toBe(true);
  expect(languageAt('assets/french-C5YSFO-u.js')).toBe('fr');
  expect(languageAt('assets/index-CRPOeTP.js')).toBeNull();
  expect(languageAt('assets/french-C5YSFOu.css')).toBeNull();
});

test('every reader has the app, and no words that they do not read', async () => {
  const files = [{ url: 'shell.html' }, ...words(1).map((url) => ({ url }))];
  expect(partLanguages(files)).toEqual({ app: [{ url: 'shell.html' }], words: words(1) });
  await keepLanguages(words(1));
  expect(asked).toEqual([]);
});

test('the words of the device’s own language, and of the one that is spoken, are there without the network', async () => {
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
  await keepLanguages(words(1));
  expect([...kept.keys()]).toEqual([whole('assets/german-v1.js')]);
  await keepLanguages(words(1), ['fr']);
  expect([...kept.keys()].sort()).toEqual(words(1).map(whole).sort());
});

test('a newer version brings the words of every language that was kept, and those of the one before stay for older tabs', async () => {
  await keepLanguages(words(1), ['fr']);
  await keepLanguages(words(2));
  expect([...kept.keys()]).toEqual([whole('assets/french-v1.js'), whole('assets/french-v2.js')]);
  await keepLanguages(words(3));
  expect([...kept.keys()]).toEqual([whole('assets/french-v2.js'), whole('assets/french-v3.js')]);
});

test('words that a page asks for are kept from then on, and asked for once', async () => {
  const request = new Request(whole('assets/german-v1.js'));
  await fetchWords(request);
  const again = await fetchWords(request);
  expect(await again.text()).toBe(`words of ${request.url}`);
  expect(asked).toHaveLength(1);
});
