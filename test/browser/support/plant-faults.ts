import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The doctor's check that should find a fault, and what brings it about in a published folder. */
type Fault = [check: string, plant: (folder: PublishedFolder) => Promise<void>];

const faults: readonly Fault[] = [
  // An older build's pages beside a newer one's assets.
  [
    'assets',
    async ({ remove, read }) =>
      remove(found(await read('index.html'), /(?<=<script [^>]*src="[^"]*)assets\/[^"]+/)),
  ],
  // Something on the way rewrites pages.
  ['policy', async ({ change, entry }) => change(await entry(), /<meta http-equiv="Content-Sec.*?>/, '')],
  ['policy-style', ({ change }) => change('index.html', '<style>', '<style> ')],
  ['worker-files', ({ remove }) => remove('shell.html')],
  ['manifest-fields', ({ change }) => change('manifest.webmanifest', 'standalone', 'browser')],
  ['manifest-icons', ({ copy }) => copy('icons/icon-192.png', 'icons/icon-512.png')],
  ['feed', ({ change }) => change('feed.xml', /^.*$/s, '<!doctype html><title>Gone</title>')],
  [
    'canonical',
    ({ change }) => change('index.html', /(rel="canonical" href=)"[^"]*"/, '$1"https://a.test/"'),
  ],
  ['preview-words', async ({ change, entry }) => change(await entry(), 'og:description', 'description')],
  ['sitemap', ({ change }) => change('sitemap.xml', /<loc>[^<]*/, '<loc>https://a.test/')],
];

/** Plants ten faults in a journal's published folder. Gives the names of the checks that should find them. */
export async function plantFaults(folder: string): Promise<string[]> {
  const published = openFolder(folder);
  for (const [, plant] of faults) await plant(published);
  return faults.map(([check]) => check);
}

type PublishedFolder = ReturnType<typeof openFolder>;

function openFolder(folder: string) {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    read,
    remove: (name: string) => rm(join(folder, name)),
    copy: (from: string, to: string) => copyFile(join(folder, from), join(folder, to)),
    /** Of the entry that the first page leads to first. */
    entry: async () => `${found(await read('index.html'), /entry\/[^"?#]+(?=")/)}/index.html`,
    change: async (name: string, from: string | RegExp, to: string) => {
      const text = await read(name);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`There is no ${from} in ${name}.`);
      await writeFile(join(folder, name), changed);
    },
  };
}

function found(text: string, pattern: RegExp): string {
  const [first] = pattern.exec(text) ?? [];
  if (first === undefined) throw new Error(`There is no ${pattern}.`);
  return first;
}
