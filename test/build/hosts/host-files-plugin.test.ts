import { readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeHostFiles } from '../../../src/build/hosts/host-files-plugin.ts';
import type { Host } from '../../../src/build/hosts/parse-host.ts';
import type { ServedFeed } from '../../../src/build/hosts/served-site.ts';
import { aBuiltJournal, copiedFeed, pageOf } from './a-built-journal.ts';

const relayed: ServedFeed = { kind: 'relay', path: 'feed', upstream: 'https://example.org/feed.xml' };
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function built(feed: ServedFeed): Promise<string> {
  const folder = await aBuiltJournal(feed);
  folders.push(folder);
  return folder;
}

/** The names of all files in a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
}

async function written(host: Host, feed: ServedFeed): Promise<string[]> {
  const folder = await built(feed);
  const before = new Set(await filesIn(folder));
  await writeHostFiles(folder, host, { base: '/', feed });
  return (await filesIn(folder)).filter((name) => !before.has(name)).sort();
}

test.each([
  ['netlify', copiedFeed, ['_headers']],
  ['vercel', copiedFeed, ['vercel.json']],
  ['nginx', copiedFeed, ['nginx.conf']],
  ['caddy', copiedFeed, ['caddy.conf']],
  ['cloudflare', copiedFeed, ['_headers', 'entry/0090.html', 'entry/no.1.html', 'map.html']],
  ['github-pages', copiedFeed, ['.nojekyll', 'entry/0090.html', 'entry/no.1.html', 'map.html']],
  ['cloudflare', relayed, ['404.html', '_headers', '_redirects', '_routes.json', '_worker.js']],
] as const)('%s gets what it reads', async (host, feed, names) => {
  expect(await written(host, feed)).toEqual(names);
});

test('a host that would lead "map" to "map/" has the page without a folder', async () => {
  const folder = await built(copiedFeed);
  await writeHostFiles(folder, 'github-pages', { base: '/', feed: copiedFeed });
  expect(await readFile(join(folder, 'map.html'), 'utf8')).toBe(pageOf('map/index.html'));
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(pageOf('index.html'));
  expect(await filesIn(folder)).not.toContain('map/index.html');
  expect(await readdir(folder)).not.toContain('map');
});

test('what only the build needed is not published', async () => {
  const folder = await built(copiedFeed);
  await writeHostFiles(folder, 'netlify', { base: '/', feed: copiedFeed });
  expect((await filesIn(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a build without pages is not published over one that has them', async () => {
  const folder = await built(copiedFeed);
  await unlink(join(folder, 'index.html'));
  await expect(writeHostFiles(folder, 'netlify', { base: '/', feed: copiedFeed })).rejects.toThrow(
    'there is nothing to publish',
  );
});
