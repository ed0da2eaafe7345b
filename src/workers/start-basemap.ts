import type { MapView } from '../basemap/paint-map.ts';
import type { MapTheme } from '../basemap/palettes.ts';
import workerUrl from './basemap.worker.ts?worker&url';
import type { BasemapReply, BasemapRequest } from './basemap-protocol.ts';
import { PendingAnswers } from './pending-answers.ts';
import { startWorker } from './worker-client.ts';

export interface BasemapWorker {
  /** Requests a picture of `view`, which the receiver closes. `signal` drops the request. */
  paint(view: MapView, theme: MapTheme, signal?: AbortSignal): Promise<PaintOutcome>;
}

type PaintOutcome =
  | { kind: 'painted'; bitmap: ImageBitmap }
  | { kind: 'dropped' }
  /** This worker will never paint. */
  | { kind: 'unable' };

/** Starts the worker that paints the base map from its binary; throws if workers are unavailable. */
export function startBasemap(buffer: ArrayBuffer): BasemapWorker {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('No canvas in workers here');
  const pending = new PendingAnswers<PaintOutcome>();
  let isUnable = false;
  const giveUp = () => {
    isUnable = true;
    pending.giveAll({ kind: 'unable' });
  };
  const worker = startWorker<BasemapRequest, BasemapReply>(workerUrl, 'basemap', {
    onReply(reply) {
      if (reply.kind === 'painted') {
        if (!pending.give(reply.id, reply)) reply.bitmap.close();
      } else {
        worker.stop();
        giveUp();
      }
    },
    onDead: giveUp,
  });
  worker.send({ kind: 'open', buffer });

  return {
    async paint(view, theme, signal) {
      if (isUnable) return { kind: 'unable' };
      if (signal?.aborted) return { kind: 'dropped' };
      return pending.wait((id) => {
        worker.send({ kind: 'paint', id, view, theme });
        signal?.addEventListener('abort', () => drop(id), { once: true });
      });
    },
  };

  function drop(id: number): void {
    if (pending.give(id, { kind: 'dropped' })) worker.send({ kind: 'drop', id });
  }
}
