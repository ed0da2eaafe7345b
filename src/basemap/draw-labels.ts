import type { DrawContext } from './draw-context.ts';
import { fontOf, type LabelStyle } from './label-style.ts';
import type { MapLabel } from './map-label.ts';
import type { NameColours } from './night-colours.ts';
import type { PlacedLabel } from './place-labels.ts';

/** Measures lines as `placeLabels` wants it, each text and style once. */
export function createTextMeasure(context: DrawContext): (text: string, style: LabelStyle) => number {
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = fontOf(style);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** Draws names with a halo in the colour of what they stand on. Coordinates are CSS pixels of the view. */
export function drawLabels(
  context: DrawContext,
  labels: readonly PlacedLabel[],
  coloursOf: (label: MapLabel) => NameColours,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const placed of labels) drawLabel(context, placed, coloursOf(placed.label));
}

function drawLabel(
  context: DrawContext,
  { label, style, x, y, dot }: PlacedLabel,
  { text: textColour, halo }: NameColours,
): void {
  context.fillStyle = textColour;
  context.strokeStyle = halo;
  if (dot) drawDot(context, dot);
  context.font = fontOf(style);
  context.lineWidth = 3;
  context.save();
  context.translate(x, y);
  context.rotate((label.rotationDeg * Math.PI) / 180);
  label.lines.forEach((line, index) => {
    const lineY = (index - (label.lines.length - 1) / 2) * style.lineHeightPx;
    const glyphs = spacedGlyphs(context, line, style);
    // All halos first: that of one letter must not cut into the one before.
    for (const { text, at } of glyphs) context.strokeText(text, at, lineY);
    for (const { text, at } of glyphs) context.fillText(text, at, lineY);
  });
  context.restore();
}

function drawDot(context: DrawContext, { x, y }: { x: number; y: number }): void {
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, 2, 0, 2 * Math.PI);
  context.stroke();
  context.fill();
}

/** The line as one piece, or letter by letter where it is spaced: not every canvas knows letter spacing. */
function spacedGlyphs(
  context: DrawContext,
  line: string,
  { spacingPx }: LabelStyle,
): { text: string; at: number }[] {
  if (spacingPx < 1) return [{ text: line, at: 0 }];
  const letters = Array.from(line);
  const widths = letters.map((letter) => context.measureText(letter).width);
  let at = -(widths.reduce((sum, width) => sum + width, 0) + (letters.length - 1) * spacingPx) / 2;
  return letters.map((text, index) => {
    const width = widths[index] ?? 0;
    const middle = at + width / 2;
    at += width + spacingPx;
    return { text, at: middle };
  });
}
