import type { JourneyView, PackedLegs } from '../basemap/paint-journey.ts';

/**
 * From the page to the worker that paints the route. One picture at a time: the answer comes before the next request.
 */
export type JourneyRequest =
  /** The page's canvases to paint on from now on, identified by their index. */
  { kind: 'open'; canvases: OffscreenCanvas[] } | ({ kind: 'paint'; canvas: number } & JourneyPicture);

export interface JourneyPicture {
  view: JourneyView;
  legs: PackedLegs;
  color: string;
  pixelRatio: number;
}

/** From that worker to the page: whether it painted what was requested. After a `false` it never will. */
export type JourneyReply = boolean;
