import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Where a build says which file each of its modules went into: below the folder that it was built into. */
export const chunkListPath = '.vite/chunks.json';

/** Module (its path below the root) → file that it went into. */
export type ChunkList = Record<string, string>;

/** Writes down where modules went: Vite's manifest names a file by one module alone, and not where groups made it. */
export function chunkListPlugin(): Plugin {
  let root = '';
  return {
    name: 'waymark:chunk-list',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const chunks: ChunkList = {};
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const id of file.moduleIds) chunks[relative(root, id)] = file.fileName;
      this.emitFile({ type: 'asset', fileName: chunkListPath, source: JSON.stringify(chunks) });
    },
  };
}
