import { createSearchEngine } from '../sync/create-search-engine.ts';
import type { SearchWorkerReply, SearchWorkerRequest } from './search-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const journal = createSearchEngine();
let latest = 0;

self.onmessage = ({ data }: MessageEvent<SearchWorkerRequest>) => {
  if (data.kind === 'search') latest = data.id;
  answer(data).catch((error: unknown) => {
    post({ kind: 'failed', id: data.id });
    reportError(error);
  });
};

async function answer(request: SearchWorkerRequest): Promise<void> {
  const { id } = request;
  if (request.kind === 'more') {
    post({ kind: 'more', id, excerpts: await journal.cutMore(request.slugs) });
    return;
  }
  await journal.search(
    request,
    (found) => post({ kind: 'found', id, ...found }),
    () => id === latest,
  );
}

function post(reply: SearchWorkerReply): void {
  self.postMessage(reply);
}
