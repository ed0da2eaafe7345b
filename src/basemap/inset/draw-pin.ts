import type { DrawContext } from '../draw-context.ts';
import type { MapPalette } from '../palettes.ts';

/** From the tip to the top, in CSS pixels. */
export const pinHeightPx = 26;
/** Where it is widest. */
export const pinWidthPx = 20;

/** As an SVG path has it, its tip at (0, 0): the mark as it is drawn below, and the eye in it. */
export const pinPath = 'M0 0C-3-5-10-8-10-16A10 10 0 0 1 10-16C10-8 3-5 0 0Z';
export const pinEyePath = 'M-3.6-16a3.6 3.6 0 0 1 7.2 0 3.6 3.6 0 0 1-7.2 0Z';
/** Of the line round it. */
const pinEdgePx = 3;

const headRadius = pinWidthPx / 2;
const headY = headRadius - pinHeightPx;

/** Draws the mark of the present place with its tip at (x, y). */
export function drawPin(context: DrawContext, x: number, y: number, palette: MapPalette): void {
  context.save();
  context.translate(x, y);
  traceOutline(context);
  context.lineJoin = 'round';
  context.lineWidth = pinEdgePx;
  context.strokeStyle = palette.surface;
  context.stroke();
  context.fillStyle = palette.accent;
  context.fill();
  context.beginPath();
  context.arc(0, headY, 3.6, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  context.restore();
}

function traceOutline(context: DrawContext): void {
  context.beginPath();
  context.moveTo(0, 0);
  context.bezierCurveTo(-3, -5, -headRadius, headY + 8, -headRadius, headY);
  context.arc(0, headY, headRadius, Math.PI, 0);
  context.bezierCurveTo(headRadius, headY + 8, 3, -5, 0, 0);
  context.closePath();
}
