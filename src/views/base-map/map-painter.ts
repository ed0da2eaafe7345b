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

/**
 * Paints a view of the base map over the whole of a canvas, in a worker where the browser can and otherwise here.
 * Rejects when the map cannot be fetched and, with the signal's reason, when `signal` aborts. The canvas keeps its
 * former picture until the new one is there.
 */
export async function paintOnCanvas(
  canvas: HTMLCanvasElement,
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<void> {
  const buffer = await loadBasemap();
  signal?.throwIfAborted();
  const bitmap = await paintInWorker(buffer, view, theme, signal);
  if (!bitmap) return paintHere(canvas, view, theme, signal);
  fitCanvas(canvas, view).drawImage(bitmap, 0, 0);
  bitmap.close();
}

/** Undefined where the worker cannot; one that failed once fails at once from then on. */
async function paintInWorker(
  buffer: ArrayBuffer,
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<ImageBitmap | undefined> {
  try {
    return await basemapWorker(buffer)?.paint(view, theme, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error) return undefined;
    throw error;
  }
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One picture a turn, so that input is heard between them. */
async function paintHere(
  canvas: HTMLCanvasElement,
  view: MapView,
  theme: MapTheme,
  signal?: AbortSignal,
): Promise<void> {
  const turn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve)));
  lastTurn = turn;
  await turn;
  signal?.throwIfAborted();
  const { paintInPage } = await import('./paint-in-page.ts');
  paintInPage(fitCanvas(canvas, view), await loadBasemap(), view, theme);
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
