import { isDarkTheme } from '../../model/settings/theme.ts';
import { whenIdle } from '../ui/lazy/when-idle.ts';
import type { InsetScene } from './draw-inset-map.ts';

/**
 * Draws a scene on a canvas once the page is idle, and again whenever the canvas’s size changes. If the map cannot be
 * loaded, offline before it was ever loaded, the frame stays empty until the network is back.
 *
 * @returns stops it
 */
export function watchInsetMap(canvas: HTMLCanvasElement, scene: InsetScene): () => void {
  const ended = new AbortController();
  let drawing = new AbortController();

  async function draw(): Promise<void> {
    drawing.abort();
    drawing = new AbortController();
    const { signal } = drawing;
    // If the page has a picture of it, the zoom must be the same, so that nothing jumps.
    const zoom = Number(canvas.parentElement?.querySelector('svg')?.dataset.zoom) || undefined;
    const size = { widthPx: canvas.clientWidth, heightPx: canvas.clientHeight };
    if (size.widthPx === 0 || size.heightPx === 0) return;
    const artist = await import('./draw-inset-map.ts').catch(() => null);
    if (signal.aborted) return;
    const outcome = artist
      ? await artist.drawInsetMap(canvas, size, { ...scene, zoom }, signal)
      : 'unavailable';
    if (outcome === 'painted') canvas.dataset.drawn = isDarkTheme(scene.theme) ? 'dark' : 'light';
    if (outcome === 'unavailable') addEventListener('online', draw, { once: true, signal: ended.signal });
  }

  const observer = new ResizeObserver(draw);
  const cancel = whenIdle(() => observer.observe(canvas));
  ended.signal.addEventListener('abort', () => {
    cancel();
    drawing.abort();
    observer.disconnect();
  });
  return () => ended.abort();
}
