import type { JourneyView, PackedLegs } from '../basemap/paint-journey.ts';

/** From the page to the worker that paints the route. One picture at a time: the answer comes before the next wish. */
export type JourneyRequest =
  /** Canvases of the page, to be painted on from now on; known by their place in the list. */
  { kind: 'open'; canvases: OffscreenCanvas[] } | ({ kind: 'paint'; canvas: number } & JourneyPicture);

export interface JourneyPicture {
  view: JourneyView;
  legs: PackedLegs;
  color: string;
  pixelRatio: number;
}

/** From that worker to the page: whether it painted what was asked for. After a `false` it never will. */
export type JourneyReply = boolean;
