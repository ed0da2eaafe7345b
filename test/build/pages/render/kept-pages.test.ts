import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEdition } from '../../../../src/build/pages/edition.ts';
import { KeptPages, type PageRenderer } from '../../../../src/build/pages/render/kept-pages.ts';
import { PageWriter, writePages } from '../../../../src/build/pages/write-pages.ts';
import type { Entry } from '../../../../src/model/entry/entry.ts';
import { anEntry } from '../../../store/an-entry.ts';
import { aSite } from '../a-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const app = {
  shell: { head: '', styles: '', script: '' },
  css: { linked: '', others: '' },
  chunks: { manifest: {}, list: {} },
};
const words = { title: 'North', language: 'en', journalLanguage: 'en' };

/** The kept pages as a build finds them, and the addresses of those that are rendered for it. */
async function open(making = 'one') {
  const rendered = new Set<string>();
  const renderer: PageRenderer = {
    making,
    css: '',
    render: async ({ path }) => {
      rendered.add(path);
      return { html: `<p>${path}</p>`, after: '', name: null, parts: [] };
    },
  };
  return { kept: await KeptPages.open(renderer, join(folder, 'cache')), rendered };
}

/** Writes the pages of a journal of so many entries, and tells which entries' pages were rendered for it. */
async function build(count: number, opened: ReturnType<typeof open> = open()): Promise<string[]> {
  const { kept, rendered } = await opened;
  const entries = Array.from({ length: count }, (_, index) => anUnlikeEntry(index + 1)).reverse();
  const writer = new PageWriter(app, aSite(), words, kept);
  await writePages(join(folder, 'dist'), writer, createEdition(entries, 'en'), words);
  await kept.sweep();
  return [...rendered].filter((path) => path.startsWith('entry/')).sort();
}

/** It is in no thread with another: a thread's size is part of what its entries' pages show. */
function anUnlikeEntry(number: number): Entry {
  return anEntry(number, { title: `word${number}`, origin: null, place: null, state: null, localTime: null });
}

test('a second build renders no page again, and a new entry only its own and that of the one before it', async () => {
  expect(await build(40)).toHaveLength(40);
  expect(await build(40)).toEqual([]);
  expect(await build(41)).toEqual(['entry/0040', 'entry/0041']);
});

test('pages that are made otherwise are rendered anew', async () => {
  await build(3);
  expect(await build(3, open('another'))).toHaveLength(3);
});

test('builds side by side do not stand in each other’s way, nor does one that sweeps', async () => {
  const opened = [open(), open()];
  await Promise.all(opened);
  const both = await Promise.all(opened.map((one) => build(40, one)));
  expect(both.map((rendered) => rendered.length)).toEqual([40, 40]);
  const later = await Promise.all([build(40), build(40, open('another'))]);
  expect(later[1]).toHaveLength(40);
});

test('pages that none of the journal shows any more are not kept, and what others put there is', async () => {
  await build(5);
  await writeFile(join(folder, 'cache', 'notes.txt'), 'mine');
  await build(5, open('another'));
  const before = await readdir(join(folder, 'cache'));
  expect(before).toContain('notes.txt');
  await build(5, open('another'));
  expect(await readdir(join(folder, 'cache'))).toEqual(before);
});
