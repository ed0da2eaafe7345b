import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { FeedCopy } from './copy-feed.ts';

/**
 * Writes the feed's copy into the build (null: none, a relay serves it), and keeps the sample journal's files out of a
 * build that is for another journal.
 */
export function feedCopyPlugin(copy: FeedCopy | null, keepsSample: boolean): Plugin {
  return {
    name: 'waymark:feed-copy',
    apply: 'build',
    generateBundle() {
      if (copy !== null) this.emitFile({ type: 'asset', fileName: copy.name, source: copy.bytes });
    },
    async writeBundle({ dir }) {
      if (!keepsSample && dir !== undefined) await rm(join(dir, 'sample'), { recursive: true, force: true });
    },
  };
}
