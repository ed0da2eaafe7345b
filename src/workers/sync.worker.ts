import { buildDerived } from '../sync/build-derived.ts';
import { syncFeed } from '../sync/sync-feed.ts';
import type { SyncMessage, SyncRequest } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<SyncRequest>) => {
  // A rejection that nobody hears would leave the page waiting; a reported error reaches its `onerror`.
  sync(data).catch(reportError);
};

async function sync({ feedUrl, force, isWhole }: SyncRequest): Promise<void> {
  const outcome = await syncFeed({
    feedUrl,
    force,
    isWhole,
    onProgress: (entries) => post({ kind: 'progress', entries }),
  });
  post({ kind: 'done', outcome });
  await buildDerived({ isChanged: outcome.kind === 'updated' });
  post({ kind: 'finished' });
}

function post(message: SyncMessage): void {
  self.postMessage(message);
}
