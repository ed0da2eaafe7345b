import { paintJourney, unpackLegs } from '../basemap/paint-journey.ts';
import type { JourneyReply, JourneyRequest } from './journey-protocol.ts';

let canvases: OffscreenCanvas[] = [];

addEventListener('message', ({ data }: MessageEvent<JourneyRequest>) => {
  if (data.kind === 'open') {
    canvases = data.canvases;
    return;
  }
  const { view, legs, color, pixelRatio } = data;
  const canvas = canvases[data.canvas];
  const context = canvas?.getContext('2d');
  if (canvas && context) {
    // Also where they are as before: it wipes the canvas clean.
    canvas.width = Math.round(view.width * pixelRatio);
    canvas.height = Math.round(view.height * pixelRatio);
    context.scale(pixelRatio, pixelRatio);
    paintJourney(context, view, unpackLegs(legs), color);
  }
  const isPainted: JourneyReply = Boolean(canvas && context);
  postMessage(isPainted);
});
