import { type SearchWorker, startSearch } from '../../workers/start-search.ts';

let worker: SearchWorker | null = null;

/**
 * The worker that searches, started with this page's first search, and again after a crash; null if workers are
 * unavailable.
 */
export function searchWorker(): SearchWorker | null {
  try {
    worker ??= startSearch(() => {
      worker = null;
    });
  } catch {
    return null;
  }
  return worker;
}
