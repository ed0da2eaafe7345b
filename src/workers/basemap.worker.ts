import { type BasemapShapes, decodeShapes } from '../basemap/decode-basemap.ts';
import { type MapView, paintMap } from '../basemap/paint-map.ts';
import { type MapTheme, palettes } from '../basemap/palettes.ts';
import type { BasemapReply, BasemapRequest } from './basemap-protocol.ts';

interface PaintRequest {
  view: MapView;
  theme: MapTheme;
}

const requests = new Map<number, PaintRequest>();
let shapes: BasemapShapes | undefined;

/** One picture per turn, so that requests dropped meanwhile are received between two of them. */
const turns = new MessageChannel();
turns.port2.onmessage = () => attempt(paintNext);

addEventListener('message', ({ data }: MessageEvent<BasemapRequest>) => {
  if (data.kind === 'open') attempt(() => open(data.buffer));
  else if (data.kind === 'drop') requests.delete(data.id);
  else {
    requests.set(data.id, { view: data.view, theme: data.theme });
    turns.port1.postMessage(null);
  }
});

function open(buffer: ArrayBuffer): void {
  shapes = decodeShapes(buffer);
  for (const _ of requests) turns.port1.postMessage(null);
}

function paintNext(): void {
  const [request] = requests;
  if (!shapes || !request) return;
  const [id, { view, theme }] = request;
  requests.delete(id);
  const canvas = new OffscreenCanvas(
    Math.round(view.widthPx * view.pixelRatio),
    Math.round(view.heightPx * view.pixelRatio),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No 2d context in a worker');
  paintMap(context, shapes, view, palettes[theme]);
  const bitmap = canvas.transferToImageBitmap();
  reply({ kind: 'painted', id, bitmap }, [bitmap]);
}

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    reply({ kind: 'unable', message: String(error) });
  }
}

function reply(message: BasemapReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
