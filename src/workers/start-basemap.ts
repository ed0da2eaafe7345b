import type { MapView } from '../basemap/paint-map.ts';
import type { MapTheme } from '../basemap/palettes.ts';
// `new Worker(new URL(…))` is what Vite looks for, and what Trusted Types forbid; this form bundles the worker too.
import workerUrl from './basemap.worker.ts?worker&url';
import type { BasemapReply, BasemapRequest } from './basemap-protocol.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

export interface BasemapWorker {
  /**
   * Asks for a picture of `view`. `signal` drops the wish: the promise then rejects with the signal's reason. Rejects
   * with an Error when the worker cannot paint, now or ever.
   */
  paint(view: MapView, theme: MapTheme, signal?: AbortSignal): Promise<ImageBitmap>;
}

interface Pending {
  resolve(bitmap: ImageBitmap): void;
  reject(reason: unknown): void;
}

/** Starts the worker that paints the base map out of its binary; throws where there can be none. */
export function startBasemap(buffer: ArrayBuffer): BasemapWorker {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('No canvas in workers here');
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'basemap' });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let failure: Error | undefined;

  worker.onmessage = ({ data }: MessageEvent<BasemapReply>) => {
    if (data.kind === 'unable') return giveUp(data.message);
    const wish = pending.get(data.id);
    pending.delete(data.id);
    if (wish) wish.resolve(data.bitmap);
    else data.bitmap.close();
  };
  worker.onerror = (event) => giveUp(event.message || 'The base map’s worker did not load');
  worker.onmessageerror = () => giveUp('The base map’s worker sent what cannot be read');
  send({ kind: 'open', buffer });

  return {
    paint(view, theme, signal) {
      return new Promise((resolve, reject) => {
        if (failure || signal?.aborted) return reject(failure ?? signal?.reason);
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        send({ kind: 'paint', id, view, theme });
        signal?.addEventListener('abort', () => drop(id, signal.reason), { once: true });
      });
    },
  };

  function send(request: BasemapRequest): void {
    worker.postMessage(request);
  }

  function drop(id: number, reason: unknown): void {
    const wish = pending.get(id);
    if (!wish) return;
    pending.delete(id);
    send({ kind: 'drop', id });
    wish.reject(reason);
  }

  function giveUp(message: string): void {
    failure = new Error(message);
    worker.terminate();
    for (const wish of pending.values()) wish.reject(failure);
    pending.clear();
  }
}
