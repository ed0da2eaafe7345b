import { mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildRenderer, rendererFile } from '../../../../src/build/pages/render/build-renderer.ts';

const setting = {
  root: process.cwd(),
  base: '/',
  define: { __JOURNAL__: '{}', __RELEASE__: '{}', __RELEASE_CHANGES__: '[]' },
};

let folder: string;
beforeAll(async () => {
  folder = await buildRenderer(setting);
}, 60_000);

test('the app is built for Node once for the same sources, and what nobody asks for any more goes', async () => {
  const file = join(folder, rendererFile);
  const { mtimeMs } = await stat(file);
  const old = join(dirname(folder), 'of-another-year');
  await mkdir(old, { recursive: true });
  await utimes(old, new Date(0), new Date(0));
  expect(await buildRenderer(setting)).toBe(folder);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  const names = await readdir(dirname(folder));
  expect(names).not.toContain('of-another-year');
  expect(names.filter((name) => name.startsWith(`${folder}.`))).toEqual([]);
});
