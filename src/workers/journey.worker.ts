import { paintJourney, unpackLegs } from '../basemap/paint-journey.ts';
import type { JourneyReply, JourneyRequest } from './journey-protocol.ts';

/**
 * Requested once each: Firefox refuses the context of a page's canvas to whoever asks again, with an
 * InvalidStateError.
 */
let contexts: (OffscreenCanvasRenderingContext2D | null)[] = [];

addEventListener('message', ({ data }: MessageEvent<JourneyRequest>) => {
  if (data.kind === 'open') {
    contexts = data.canvases.map((canvas) => canvas.getContext('2d'));
    return;
  }
  const { view, legs, color, pixelRatio } = data;
  const context = contexts[data.canvas] ?? null;
  if (context) {
    const { canvas } = context;
    // Even if the size is unchanged: setting it clears the canvas.
    canvas.width = Math.round(view.width * pixelRatio);
    canvas.height = Math.round(view.height * pixelRatio);
    context.scale(pixelRatio, pixelRatio);
    paintJourney(context, view, unpackLegs(legs), color);
  }
  const isPainted: JourneyReply = context !== null;
  postMessage(isPainted);
});
