import { type SearchWorker, startSearch } from '../workers/start-search.ts';

let worker: SearchWorker | null = null;

/**
 * The worker that searches, started with the first search of this page, and anew after a crash; null where there can
 * be none.
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
