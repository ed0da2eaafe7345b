import { loadChunk } from '../feed/load-chunk.ts';

/**
 * Updates what is derived from the entries on the device and only helps to find them: the full-text index, then the
 * threads. If their code cannot be loaded, that is left for the next sync.
 */
export async function buildDerived(options: { isChanged: boolean }): Promise<void> {
  const index = await loadChunk(() => import('./build-search-index.ts'));
  await index?.buildSearchIndex(options);
  const threads = await loadChunk(() => import('./build-threads.ts'));
  await threads?.buildThreads(options);
}
