import { loadBasemap } from '../../basemap/load-basemap.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import type { MapTheme } from '../../basemap/palettes.ts';
import { basemapWorker } from '../../state/basemap-worker.ts';

/** Pictures are no finer than this: the eye gains nothing, and the work grows with the square. */
const mostPixelRatio = 2;

/** Canvas pixels per CSS pixel, for the screen that the page is on now. */
export function mapPixelRatio(): number {
  return Math.min(mostPixelRatio, window.devicePixelRatio || 1);
}

/** `unavailable`: the map could not be fetched now. Only `painted` changed the canvas. */
export type MapOutcome = 'painted' | 'dropped' | 'unavailable';

/**
 * Paints a view of the base map over the whole of a canvas, in a worker where the browser can and otherwise here, until
 * `signal` drops the wish. The canvas keeps its former picture until the new one is there.
 */
export async function paintOnCanvas(
  canvas: HTMLCanvasElement,
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<MapOutcome> {
  const buffer = await loadBasemap();
  if (!buffer) return 'unavailable';
  if (signal?.aborted) return 'dropped';
  const outcome = (await basemapWorker(buffer)?.paint(view, theme, signal)) ?? { kind: 'unable' };
  if (outcome.kind === 'dropped') return 'dropped';
  if (outcome.kind === 'unable') return paintHere(canvas, buffer, { view, theme }, signal);
  fitCanvas(canvas, view).drawImage(outcome.bitmap, 0, 0);
  outcome.bitmap.close();
  return 'painted';
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One picture a turn, so that input is heard between them. */
async function paintHere(
  canvas: HTMLCanvasElement,
  buffer: ArrayBuffer,
  { view, theme }: { view: MapView; theme: MapTheme },
  signal?: AbortSignal,
): Promise<MapOutcome> {
  const turn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve)));
  lastTurn = turn;
  const [{ paintInPage }] = await Promise.all([import('./paint-in-page.ts'), turn]);
  if (signal?.aborted) return 'dropped';
  paintInPage(fitCanvas(canvas, view), buffer, view, theme);
  return 'painted';
}

function fitCanvas(canvas: HTMLCanvasElement, view: MapView): CanvasRenderingContext2D {
  const width = Math.round(view.widthPx * view.pixelRatio);
  const height = Math.round(view.heightPx * view.pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2d context');
  context.resetTransform();
  return context;
}
