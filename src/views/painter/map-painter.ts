import { loadBasemap } from '../../basemap/load-basemap.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import type { MapTheme } from '../../basemap/palettes.ts';
import { basemapWorker } from '../../state/app/basemap-worker.ts';

/** Pictures are no finer than this: more is not visible, and the work grows with the square. */
const maxPixelRatio = 2;

/** Canvas pixels per CSS pixel, for the screen that the page is on now. */
export function mapPixelRatio(): number {
  return Math.min(maxPixelRatio, window.devicePixelRatio || 1);
}

export type MapPicture =
  /** The receiver of the bitmap transfers or closes it. */
  | { kind: 'painted'; bitmap: ImageBitmap }
  | { kind: 'dropped' }
  /** The map could not be fetched now. */
  | { kind: 'unavailable' };

/**
 * Paints a view of the base map, in a worker if the browser can and otherwise here, unless `signal` drops the
 * request.
 */
export async function paintMapPicture(
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<MapPicture> {
  const buffer = await loadBasemap();
  if (!buffer) return { kind: 'unavailable' };
  const outcome = await basemapWorker(buffer)?.paint(view, theme, signal);
  return outcome && outcome.kind !== 'unable' ? outcome : paintHere(buffer, view, theme, signal);
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One picture per turn, so that input is handled between them. */
async function paintHere(
  buffer: ArrayBuffer,
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<MapPicture> {
  const turn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve)));
  lastTurn = turn;
  const [painter] = await Promise.all([import('./paint-in-page.ts').catch(() => null), turn]);
  if (signal?.aborted) return { kind: 'dropped' };
  if (!painter) return { kind: 'unavailable' };
  return { kind: 'painted', bitmap: await createImageBitmap(painter.paintInPage(buffer, view, theme)) };
}
