import { buildDerived } from '../sync/build-derived.ts';
import { syncFeed } from '../sync/sync-feed.ts';
import { fetchAfter } from './fetch-after.ts';
import type { SyncMessage, SyncRequest } from './sync-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<SyncRequest>) => {
  // An unhandled rejection would leave the page waiting; a reported error reaches its `onerror`.
  sync(data).catch(reportError);
};

async function sync({ feedUrl, force, isWhole, answer }: SyncRequest): Promise<void> {
  const outcome = await syncFeed({
    feedUrl,
    force,
    isWhole,
    ...(answer && { fetch: fetchAfter(answer) }),
    onProgress: postProgress(),
  });
  post({ kind: 'done', outcome });
  await buildDerived({ isChanged: outcome.kind === 'updated' });
  post({ kind: 'finished' });
}

/** A piece of the feed can be one kilobyte, and the page redraws for every report: what was told waits a second. */
function postProgress(): (entries: number, title: string | null) => void {
  let [told, toldAtMs] = ['', 0];
  return (entries, title) => {
    const [telling, nowMs] = [`${entries} ${title}`, performance.now()];
    if (telling === told && nowMs - toldAtMs < 1000) return;
    [told, toldAtMs] = [telling, nowMs];
    post({ kind: 'progress', entries, title });
  };
}

function post(message: SyncMessage): void {
  self.postMessage(message);
}
