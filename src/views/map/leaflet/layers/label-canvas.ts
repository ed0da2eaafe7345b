/** What names or lines are drawn on, in CSS pixels, before they are shown. */
export interface LabelCanvas {
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  /** Replaces the content of the map's canvas with what was drawn. */
  show(): void;
}

/**
 * An empty buffer of the given size for a canvas of the map. It is drawn separately and then transferred: without a
 * GPU a canvas that was drawn on directly costs a copy for every frame of a pan.
 */
export function createLabelCanvas(
  canvas: HTMLCanvasElement,
  { widthPx, heightPx, pixelRatio }: { widthPx: number; heightPx: number; pixelRatio: number },
): LabelCanvas {
  const width = Math.round(widthPx * pixelRatio);
  const height = Math.round(heightPx * pixelRatio);
  if (typeof OffscreenCanvas === 'undefined') {
    fitCanvas();
    return { context: scaled(canvas.getContext('2d')), show: () => undefined };
  }
  const apart = new OffscreenCanvas(width, height);
  return {
    context: scaled(apart.getContext('2d')),
    show() {
      fitCanvas();
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(apart.transferToImageBitmap());
    },
  };

  function fitCanvas(): void {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${widthPx}px`;
    canvas.style.height = `${heightPx}px`;
  }

  function scaled<T extends LabelCanvas['context']>(context: T | null): T {
    if (!context) throw new Error('No 2d context');
    context.scale(pixelRatio, pixelRatio);
    return context;
  }
}
