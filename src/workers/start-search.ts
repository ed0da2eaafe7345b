import type { EntryExcerpt } from '../search/cut-excerpt.ts';
import type { SearchAnswer, SearchRequest } from '../search/search-answer.ts';
import { PendingAnswers } from './pending-answers.ts';
import workerUrl from './search.worker.ts?worker&url';
import type { SearchWorkerReply, SearchWorkerRequest } from './search-protocol.ts';
import { startWorker } from './worker-client.ts';

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
  const pending = new PendingAnswers<Record<string, EntryExcerpt>>();
  let latest: { id: number; onAnswer: (answer: SearchAnswer | null) => void } | null = null;
  const worker = startWorker<SearchWorkerRequest, SearchWorkerReply>(workerUrl, 'search', {
    onReply(reply) {
      if (reply.kind === 'more') pending.give(reply.id, reply.excerpts);
      if (reply.kind === 'failed') pending.give(reply.id, {});
      if (reply.kind !== 'more' && reply.id === latest?.id)
        latest.onAnswer(reply.kind === 'found' ? reply : null);
    },
    onDead() {
      onDead();
      latest?.onAnswer(null);
      pending.giveAll({});
    },
  });

  return {
    search(request, onAnswer) {
      const id = pending.nextId();
      latest = { id, onAnswer };
      worker.send({ kind: 'search', id, ...request });
    },
    cutMore: (slugs) => pending.wait((id) => worker.send({ kind: 'more', id, slugs })),
  };
}
