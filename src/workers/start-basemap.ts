import type { MapView } from '../basemap/paint-map.ts';
import type { MapTheme } from '../basemap/palettes.ts';
// Vite looks for `new Worker(new URL(…))`, which Trusted Types forbid; this form bundles the worker too.
import workerUrl from './basemap.worker.ts?worker&url';
import type { BasemapReply, BasemapRequest } from './basemap-protocol.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

export interface BasemapWorker {
  /** Requests a picture of `view`, which the receiver closes. `signal` drops the request. */
  paint(view: MapView, theme: MapTheme, signal?: AbortSignal): Promise<PaintOutcome>;
}

export type PaintOutcome =
  | { kind: 'painted'; bitmap: ImageBitmap }
  | { kind: 'dropped' }
  /** This worker will never paint. */
  | { kind: 'unable' };

/** Starts the worker that paints the base map from its binary; throws if workers are unavailable. */
export function startBasemap(buffer: ArrayBuffer): BasemapWorker {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('No canvas in workers here');
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'basemap' });
  const pending = new Map<number, (outcome: PaintOutcome) => void>();
  let lastId = 0;
  let isUnable = false;

  worker.onmessage = ({ data }: MessageEvent<BasemapReply>) => {
    if (data.kind === 'unable') return giveUp();
    const answer = pending.get(data.id);
    pending.delete(data.id);
    if (answer) answer(data);
    else data.bitmap.close();
  };
  worker.onerror = giveUp;
  worker.onmessageerror = giveUp;
  send({ kind: 'open', buffer });

  return {
    paint(view, theme, signal) {
      return new Promise((resolve) => {
        if (isUnable) return resolve({ kind: 'unable' });
        if (signal?.aborted) return resolve({ kind: 'dropped' });
        const id = ++lastId;
        pending.set(id, resolve);
        send({ kind: 'paint', id, view, theme });
        signal?.addEventListener('abort', () => drop(id), { once: true });
      });
    },
  };

  function send(request: BasemapRequest): void {
    worker.postMessage(request);
  }

  function drop(id: number): void {
    const answer = pending.get(id);
    if (!answer) return;
    pending.delete(id);
    send({ kind: 'drop', id });
    answer({ kind: 'dropped' });
  }

  function giveUp(): void {
    isUnable = true;
    worker.terminate();
    for (const answer of pending.values()) answer({ kind: 'unable' });
    pending.clear();
  }
}
