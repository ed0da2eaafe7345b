import { openSearch } from '../sync/open-search.ts';
import type { SearchReply, SearchRequest } from './search-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const journal = openSearch();
let latest = 0;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'search') latest = data.id;
  answer(data).catch((error: unknown) => {
    post({ kind: 'failed', id: data.id });
    reportError(error);
  });
};

async function answer(request: SearchRequest): Promise<void> {
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

function post(reply: SearchReply): void {
  self.postMessage(reply);
}
