import { loadChunk } from '../feed/load-chunk.ts';

/**
 * Brings up to date what is derived from the entries on the device and only makes them nicer to find: the full-text
 * index, then the threads. Where their code cannot be had, that is left for the next sync.
 */
export async function buildDerived(options: { isChanged: boolean }): Promise<void> {
  const index = await loadChunk(() => import('./build-search-index.ts'));
  await index?.buildSearchIndex(options);
  const threads = await loadChunk(() => import('./build-threads.ts'));
  await threads?.buildThreads(options);
}
