import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type ChunkList, chunkListPath } from '../../../src/build/bundle/chunk-list-plugin.ts';

/**
 * The addresses, as `page.route` takes them, of the file that a module (`views/map/page/map-page.tsx`) went into; throws
 * where it is in none.
 *
 * @param folder from `buildApp`; without it that of the sample
 */
export function chunkOf(module: string, folder: string = inject('sampleApp')): string {
  const list: ChunkList = JSON.parse(readFileSync(join(folder, chunkListPath), 'utf8'));
  const file = list[`src/${module}`];
  if (file === undefined) throw new Error(`No file of the build holds ${module}.`);
  return `**/${file}`;
}
