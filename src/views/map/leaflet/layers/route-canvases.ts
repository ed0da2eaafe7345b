import { type JourneyLeg, packLegs, paintJourney } from '../../../../basemap/paint-journey.ts';
import { type JourneyWorker, journeyWorker } from '../../../../state/app/journey-worker.ts';
import type { WorldView } from '../../points/cluster-entries.ts';
import type { LayerProjection } from './layer-projection.ts';

/** A picture of the route: the part of the world that it shows, and its resolution. */
export interface RoutePicture {
  view: WorldView;
  legs: readonly JourneyLeg[];
  color: string;
  pixelRatio: number;
}

interface RouteCanvas {
  canvas: HTMLCanvasElement;
  view: WorldView | null;
}

/**
 * Two canvases in turn: while one is visible the other is painted for the next part of the world, so that no picture
 * is ever shown in another one's place. Pictures of the same part of the world are painted over one another. A worker
 * paints them: without a GPU, painting so large a picture takes longer than a frame.
 */
export class RouteCanvases {
  readonly #pane: HTMLElement;
  #canvases: RouteCanvas[] = [];
  #worker: JourneyWorker | null;
  #seen = 0;
  #next: RoutePicture | null = null;
  #isPainting = false;
  #isStopped = false;
  #projection: LayerProjection | null = null;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
    this.#canvases = this.#createCanvases();
    this.#worker = journeyWorker(this.#canvases.map(({ canvas }) => canvas));
    // Canvases that were already transferred cannot be painted here any more.
    if (!this.#worker) this.#canvases = this.#createCanvases();
  }

  /** Paints a picture, once the one under way is finished; of several requests, only the latest. */
  show(picture: RoutePicture): void {
    this.#next = picture;
    if (!this.#isPainting) void this.#paintNext();
  }

  /** Moves what is painted to its present position, or to where a zoom is taking it. */
  place(projection: LayerProjection): void {
    this.#projection = projection;
    for (const { canvas, view } of this.#canvases) {
      if (!view) continue;
      const scale = projection.worldPx / view.worldPx;
      const x = view.left * scale - projection.originX;
      const y = view.top * scale - projection.originY;
      canvas.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#worker?.stop();
  }

  async #paintNext(): Promise<void> {
    const picture = this.#next;
    if (!picture) return;
    this.#next = null;
    this.#isPainting = true;
    const { view } = picture;
    const isSeen = isSameView(this.#canvases[this.#seen]?.view, view);
    const at = isSeen ? this.#seen : 1 - this.#seen;
    const isPainted = (await this.#worker?.paint(at, { ...picture, legs: packLegs(picture.legs) })) ?? false;
    if (this.#isStopped) return;
    if (!isPainted) this.#paintHere(at, picture);
    if (!isSeen) {
      // A picture painted by a worker reaches the screen with a frame of its own.
      await nextFrame();
      this.#turnTo(at, view);
    }
    this.#isPainting = false;
    void this.#paintNext();
  }

  #turnTo(at: number, view: WorldView): void {
    this.#seen = at;
    this.#canvases.forEach((one, index) => {
      one.canvas.style.visibility = index === at ? '' : 'hidden';
      if (index !== at) return;
      one.view = view;
      one.canvas.style.width = `${view.width}px`;
      one.canvas.style.height = `${view.height}px`;
    });
    if (this.#projection) this.place(this.#projection);
  }

  #paintHere(at: number, { view, legs, color, pixelRatio }: RoutePicture): void {
    if (this.#worker) {
      this.#worker = null;
      this.#canvases = this.#createCanvases();
    }
    const canvas = this.#canvases[at]?.canvas;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    canvas.width = Math.round(view.width * pixelRatio);
    canvas.height = Math.round(view.height * pixelRatio);
    context.scale(pixelRatio, pixelRatio);
    paintJourney(context, view, legs, color);
  }

  #createCanvases(): RouteCanvas[] {
    const canvases = [0, 1].map(() => document.createElement('canvas'));
    for (const canvas of canvases) {
      canvas.className = 'leaflet-zoom-animated';
      canvas.style.visibility = 'hidden';
      canvas.setAttribute('aria-hidden', 'true');
    }
    this.#pane.replaceChildren(...canvases);
    return canvases.map((canvas) => ({ canvas, view: null }));
  }
}

function isSameView(one: WorldView | null | undefined, other: WorldView): boolean {
  return (
    one?.worldPx === other.worldPx &&
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  );
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
