import { type JourneyWorker, startJourney } from '../workers/start-journey.ts';

export type { JourneyWorker };

/**
 * Starts a worker that paints a map's route on its canvases, for that map to stop. Null where workers cannot paint; the
 * canvases may be of no more use then.
 */
export function journeyWorker(canvases: readonly HTMLCanvasElement[]): JourneyWorker | null {
  try {
    return startJourney(canvases.map((canvas) => canvas.transferControlToOffscreen()));
  } catch {
    return null;
  }
}
