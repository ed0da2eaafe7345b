import { readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes `entry/0090/index.html` into `entry/0090.html`, and so every page but the list's, for hosts that answer the
 * address of the first with a redirect and that of the second with the page.
 */
export async function flattenPages(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await flattenBelow(join(folder, entry.name));
  }
}

async function flattenBelow(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await flattenBelow(join(folder, entry.name));
  if (!entries.some(({ name }) => name === 'index.html')) return;
  await rename(join(folder, 'index.html'), `${folder}.html`);
  if (entries.length === 1) await rmdir(folder);
}
