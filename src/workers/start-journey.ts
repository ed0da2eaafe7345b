import workerUrl from './journey.worker.ts?worker&url';
import type { JourneyPicture, JourneyReply, JourneyRequest } from './journey-protocol.ts';
import { startWorker } from './worker-client.ts';

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
  let answer: ((reply: JourneyReply) => void) | null = null;
  let isUnable = false;
  const finish = (reply: JourneyReply) => {
    answer?.(reply);
    answer = null;
  };
  const giveUp = () => {
    isUnable = true;
    finish(false);
  };
  const worker = startWorker<JourneyRequest, JourneyReply>(workerUrl, 'journey', {
    onReply: finish,
    onDead: giveUp,
  });
  worker.send({ kind: 'open', canvases }, canvases);
  return {
    paint(canvas, picture) {
      if (isUnable) return Promise.resolve(false);
      return new Promise((resolve) => {
        answer = resolve;
        worker.send({ kind: 'paint', canvas, ...picture }, [picture.legs.buffer]);
      });
    },
    stop() {
      worker.stop();
      giveUp();
    },
  };
}
