import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { languageAt } from '../../../src/workers/service/kept-languages.ts';

const kb = 1024;
const folder = inject('sampleApp');

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** Vite's account of the build: source → what it became, and what that imports. */
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;

/** The page's script and all that it imports statically: what has to be there before anything shows. */
function firstRoute(): Map<string, Chunk> {
  const page = readFileSync(join(folder, 'shell.html'), 'utf8');
  const found = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(key)) return;
    found.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  for (const [key, { file }] of Object.entries(manifest)) if (page.includes(`src="/${file}"`)) visit(key);
  return found;
}

function brotliBytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of new Set(files)) bytes += brotliCompressSync(readFileSync(join(folder, file))).length;
  return bytes;
}

const chunks = [...firstRoute().values()];

test('the first route is at most 35 kB of script', () => {
  const files = chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(0);
  expect(brotliBytes(files)).toBeLessThanOrEqual(35 * kb);
});

test('the first script is compiled while it comes, beside the main thread', () => {
  const [script = ''] = chunks.map(({ file }) => file);
  expect(readFileSync(join(folder, script), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('the first route is at most 8 kB of styles', () => {
  const files = chunks.flatMap(({ css }) => css ?? []);
  expect(files.length).toBeGreaterThan(0);
  expect(brotliBytes(files)).toBeLessThanOrEqual(8 * kb);
});

/** The sync worker and all that it imports statically: what has to be there before it stores a first entry. */
function syncWorker(): string[] {
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(folder, 'assets', file), 'utf8');
    for (const [, imported = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g))
      visit(imported);
  };
  scripts.filter((file) => file.startsWith('sync.worker-')).forEach(visit);
  return [...found].map((file) => join('assets', file));
}

test('a page without entries has the worker that fetches them come while its own script is run', () => {
  const [worker = 'none'] = syncWorker();
  expect(readFileSync(join(folder, 'shell.html'), 'utf8')).toContain(
    `<link rel="prefetch" href="/${worker}">`,
  );
});

test('the sync worker is at most 50 kB until it has stored a first entry', () => {
  expect(syncWorker()).not.toEqual([]);
  expect(brotliBytes(syncWorker())).toBeLessThanOrEqual(50 * kb);
});

test('time zones and all of HTML’s names come only where an entry needs them', () => {
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const first = syncWorker().map((file) => readFileSync(join(folder, file), 'utf8'));
  const byName = (start: string) => scripts.filter((file) => file.startsWith(start));
  expect(byName('time-zone-table-')).toHaveLength(1);
  expect(byName('decode-data-html-')).toHaveLength(1);
  expect(first.some((source) => source.includes('Africa/Johannesburg'))).toBe(false);
});

test('the font is at most 40 kB', () => {
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.woff2'),
  );
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(readFileSync(join(folder, font)).length).toBeLessThanOrEqual(40 * kb);
});

test('the map comes only when it is asked for', () => {
  const all = Object.values(manifest).map(({ file }) => file);
  const withLeaflet = (file: string) =>
    readFileSync(join(folder, file), 'utf8').includes('leaflet-container');
  const first = new Set(chunks.map(({ file }) => file));
  const scripts = all.filter((file) => file.endsWith('.js'));
  expect(scripts.filter(withLeaflet)).not.toEqual([]);
  expect(scripts.filter((file) => first.has(file) && withLeaflet(file))).toEqual([]);
});

test('a first visit asks for at most 60 files', () => {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const kept = [...worker.matchAll(/(?:\burl|"url"):\s*["'`]([^"'`]+)/g)].map(([, url = '']) => url);
  // Words of a language come to those who read it.
  const asked = kept.filter((url) => languageAt(url) === null);
  expect(asked.length).toBeGreaterThan(40);
  // And the feed, the worker itself and an icon that the browser shows.
  expect(asked.length).toBeLessThanOrEqual(60 - 3);
});
