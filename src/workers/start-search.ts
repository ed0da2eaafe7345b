import type { EntryExcerpt } from '../search/cut-excerpt.ts';
import type { SearchAnswer, SearchWish } from '../search/search-answer.ts';
import { PendingAnswers } from './pending-answers.ts';
import workerUrl from './search.worker.ts?worker&url';
import type { SearchReply, SearchRequest } from './search-protocol.ts';
import { startWorker } from './worker-client.ts';

export interface SearchWorker {
  /**
   * Looks for something; a later search makes an earlier one void, which then is not heard of again. Answers come more
   * than once where the first is not complete; null where the journal cannot be searched.
   */
  search(wish: SearchWish, onAnswer: (answer: SearchAnswer | null) => void): void;
  /** Excerpts of further entries that the last search has found; none where there is trouble. */
  cutMore(slugs: readonly string[]): Promise<Record<string, EntryExcerpt>>;
}

/**
 * Starts the worker that searches the journal on this device; throws where there can be none. `onDead` hears that it did
 * not load or has crashed: it is of no more use then, and another may fare better.
 */
export function startSearch(onDead: () => void): SearchWorker {
  const pending = new PendingAnswers<Record<string, EntryExcerpt>>();
  let latest: { id: number; onAnswer: (answer: SearchAnswer | null) => void } | null = null;
  const worker = startWorker<SearchRequest, SearchReply>(workerUrl, 'search', {
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
    search(wish, onAnswer) {
      const id = pending.nextId();
      latest = { id, onAnswer };
      worker.send({ kind: 'search', id, ...wish });
    },
    cutMore: (slugs) => pending.wait((id) => worker.send({ kind: 'more', id, slugs })),
  };
}
