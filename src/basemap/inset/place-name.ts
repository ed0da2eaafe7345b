import type { LabelStyle } from '../label-style.ts';
import type { MapView } from '../paint-map.ts';
import type { Box, Placing } from '../place-labels.ts';
import { neatlinePx } from './draw-neatline.ts';
import { pinHeightPx, pinWidthPx } from './draw-pin.ts';

interface Point {
  x: number;
  y: number;
}

/** The origin's name where it is to be drawn: (`x`, `y`) is the left end of its text, half-way up. */
export interface PlacedName {
  text: string;
  x: number;
  y: number;
  box: Box;
}

/** Of the name beside the pin. */
export const insetNameStyle: LabelStyle = { sizePx: 14.5, weight: 600, spacingPx: 0, lineHeightPx: 20 };

/** Beside the pin's head, on the right where it fits there, else on the left; undefined if it fits nowhere. */
export function placeName(
  text: string,
  pin: Point,
  { widthPx }: Pick<MapView, 'widthPx'>,
  measure: Placing['measure'],
): PlacedName | undefined {
  const width = measure(text, insetNameStyle);
  const gap = pinWidthPx / 2 + 7;
  const y = pin.y - pinHeightPx + pinWidthPx / 2;
  const left = [pin.x + gap, pin.x - gap - width].find(
    (start) => start > neatlinePx + 4 && start + width < widthPx - neatlinePx - 4,
  );
  if (left === undefined) return undefined;
  const half = insetNameStyle.lineHeightPx / 2;
  return {
    text,
    x: left,
    y,
    box: { left: left - 4, top: y - half, right: left + width + 4, bottom: y + half },
  };
}

/** What the pin with its tip at a point stands on, where no name may be. */
export function pinBox({ x, y }: Point): Box {
  const half = pinWidthPx / 2 + 3;
  return { left: x - half, top: y - pinHeightPx - 3, right: x + half, bottom: y + 3 };
}

/** What the frame of a view stands on. */
export function frameBoxes({ widthPx, heightPx }: Pick<MapView, 'widthPx' | 'heightPx'>): Box[] {
  const inner = neatlinePx + 1;
  return [
    { left: 0, top: 0, right: widthPx, bottom: inner },
    { left: 0, top: heightPx - inner, right: widthPx, bottom: heightPx },
    { left: 0, top: 0, right: inner, bottom: heightPx },
    { left: widthPx - inner, top: 0, right: widthPx, bottom: heightPx },
  ];
}
