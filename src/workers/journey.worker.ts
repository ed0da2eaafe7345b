import { paintJourney, unpackLines } from '../basemap/paint-journey.ts';
import type { JourneyReply, JourneyRequest } from './journey-protocol.ts';

let canvases: OffscreenCanvas[] = [];

addEventListener('message', ({ data }: MessageEvent<JourneyRequest>) => {
  if (data.kind === 'open') {
    canvases = data.canvases;
    return;
  }
  const { lines, color, widthPx, heightPx, pixelRatio } = data;
  const canvas = canvases[data.canvas];
  const context = canvas?.getContext('2d');
  if (canvas && context) {
    // Also where they are as before: it wipes the canvas clean.
    canvas.width = Math.round(widthPx * pixelRatio);
    canvas.height = Math.round(heightPx * pixelRatio);
    context.scale(pixelRatio, pixelRatio);
    paintJourney(context, unpackLines(lines), color);
  }
  const isPainted: JourneyReply = Boolean(canvas && context);
  postMessage(isPainted);
});
