import type { EntryExcerpt } from '../search/cut-excerpt.ts';
import type { SearchAnswer, SearchRequest } from '../search/search-answer.ts';
// Vite looks for `new Worker(new URL(…))`, which Trusted Types forbid; this form bundles the worker too.
import workerUrl from './search.worker.ts?worker&url';
import type { SearchWorkerReply, SearchWorkerRequest } from './search-protocol.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

export interface SearchWorker {
  /**
   * Searches; a newer search supersedes an older one, which then is not answered again. There are several answers if
   * the first is not complete; null if the journal cannot be searched.
   */
  search(request: SearchRequest, onAnswer: (answer: SearchAnswer | null) => void): void;
  /** Excerpts of more entries that the last search has found; none if there is trouble. */
  cutMore(slugs: readonly string[]): Promise<Record<string, EntryExcerpt>>;
}

/**
 * Starts the worker that searches the journal on this device; throws if workers are unavailable. `onDead` is called
 * if it did not load or has crashed: it cannot be used any more, and another may work.
 */
export function startSearch(onDead: () => void): SearchWorker {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'search' });
  const waiting = new Map<number, (excerpts: Record<string, EntryExcerpt>) => void>();
  let lastId = 0;
  let latest: { id: number; onAnswer: (answer: SearchAnswer | null) => void } | null = null;

  worker.onmessage = ({ data }: MessageEvent<SearchWorkerReply>) => {
    if (data.kind === 'more') return endWaiting(data.id, data.excerpts);
    if (data.kind === 'failed') endWaiting(data.id, {});
    if (data.id === latest?.id) latest.onAnswer(data.kind === 'found' ? data : null);
  };
  worker.onerror = giveUp;
  worker.onmessageerror = giveUp;

  return {
    search(request, onAnswer) {
      lastId += 1;
      latest = { id: lastId, onAnswer };
      send({ kind: 'search', id: lastId, ...request });
    },
    cutMore(slugs) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ kind: 'more', id, slugs });
      });
    },
  };

  function send(request: SearchWorkerRequest): void {
    worker.postMessage(request);
  }

  function endWaiting(id: number, excerpts: Record<string, EntryExcerpt>): void {
    waiting.get(id)?.(excerpts);
    waiting.delete(id);
  }

  function giveUp(): void {
    worker.terminate();
    onDead();
    latest?.onAnswer(null);
    for (const id of [...waiting.keys()]) endWaiting(id, {});
  }
}
