// Vite looks for `new Worker(new URL(…))`, which Trusted Types forbid; this form bundles the worker too.
import workerUrl from './journey.worker.ts?worker&url';
import type { JourneyPicture, JourneyReply, JourneyRequest } from './journey-protocol.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

export interface JourneyWorker {
  /**
   * Paints one of the canvases, by its index. False if this worker cannot, now or ever. Do not call again before it
   * has answered.
   */
  paint(canvas: number, picture: JourneyPicture): Promise<boolean>;
  stop(): void;
}

/** Starts the worker that paints the route on canvases transferred by a page; throws if workers are unavailable. */
export function startJourney(canvases: OffscreenCanvas[]): JourneyWorker {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'journey' });
  let answer: ((reply: JourneyReply) => void) | null = null;
  let isUnable = false;
  worker.onmessage = ({ data }: MessageEvent<JourneyReply>) => finish(data);
  worker.onerror = giveUp;
  worker.onmessageerror = giveUp;
  send({ kind: 'open', canvases }, canvases);
  return {
    paint(canvas, picture) {
      if (isUnable) return Promise.resolve(false);
      return new Promise((resolve) => {
        answer = resolve;
        send({ kind: 'paint', canvas, ...picture }, [picture.legs.buffer]);
      });
    },
    stop: giveUp,
  };

  function send(request: JourneyRequest, transfer: Transferable[]): void {
    worker.postMessage(request, transfer);
  }

  function finish(reply: JourneyReply): void {
    answer?.(reply);
    answer = null;
  }

  function giveUp(): void {
    isUnable = true;
    worker.terminate();
    finish(false);
  }
}
