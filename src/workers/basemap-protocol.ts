import type { MapView } from '../basemap/paint-map.ts';
import type { MapTheme } from '../basemap/palettes.ts';

/** From the page to the base map's worker. The page chooses the ids and never reuses one. */
export type BasemapRequest =
  /** The binary, once, before anything else. */
  | { kind: 'open'; buffer: ArrayBuffer }
  | { kind: 'paint'; id: number; view: MapView; theme: MapTheme }
  /** The picture is no longer wanted; if it has not been started, it will not be painted. */
  | { kind: 'drop'; id: number };

/** From the worker to the page: each `paint` that was not dropped in time is answered, in the order of the requests. */
export type BasemapReply =
  | { kind: 'painted'; id: number; bitmap: ImageBitmap }
  /** This worker will never paint: the binary cannot be decoded, or there is no canvas here. The page has to paint. */
  | { kind: 'unable'; message: string };
