import { type JourneyWorker, startJourney } from '../../workers/start-journey.ts';

export type { JourneyWorker };

/**
 * Starts a worker that paints a map's route on its canvases; the map has to stop it. Null if workers cannot paint;
 * the canvases may then be unusable.
 */
export function journeyWorker(canvases: readonly HTMLCanvasElement[]): JourneyWorker | null {
  try {
    return startJourney(canvases.map((canvas) => canvas.transferControlToOffscreen()));
  } catch {
    return null;
  }
}
