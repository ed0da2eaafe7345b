import type { MapPalette } from '../../basemap/palettes.ts';

/** From the tip to the top, in CSS pixels. */
export const pinHeightPx = 26;
/** Where it is widest. */
export const pinWidthPx = 20;

const headRadius = pinWidthPx / 2;
const headY = headRadius - pinHeightPx;

/** Draws the mark of the present place with its tip at (x, y). */
export function drawPin(context: CanvasRenderingContext2D, x: number, y: number, palette: MapPalette): void {
  const outline = new Path2D();
  outline.moveTo(0, 0);
  outline.bezierCurveTo(-3, -5, -headRadius, headY + 8, -headRadius, headY);
  outline.arc(0, headY, headRadius, Math.PI, 0);
  outline.bezierCurveTo(headRadius, headY + 8, 3, -5, 0, 0);
  outline.closePath();
  const eye = new Path2D();
  eye.arc(0, headY, 3.6, 0, 2 * Math.PI);
  context.save();
  context.translate(x, y);
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.surface;
  context.stroke(outline);
  context.fillStyle = palette.accent;
  context.fill(outline);
  context.fillStyle = palette.surface;
  context.fill(eye);
  context.restore();
}
