import type { MapLabel } from './map-label.ts';

export interface LabelStyle {
  sizePx: number;
  weight: number;
  /** Between letters, beside what the font itself gives. */
  spacingPx: number;
  lineHeightPx: number;
}

const family = "Literata, 'Literata fallback', Georgia, serif";

/** How a name is set at a zoom: it grows a little once it has more room than it needs. */
export function labelStyle({ kind, minZoom }: MapLabel, zoom: number): LabelStyle {
  const room = Math.max(0, Math.min(2.5, zoom - minZoom));
  if (kind === 'cities') return styleOf(12 + room * 0.3, 500, 0);
  if (kind === 'countries') return styleOf(12 + room * 0.8, 600, 0.2);
  return styleOf(12.5 + room, 400, 1.2 + room * 0.5);
}

/** As a canvas wants it. */
export function fontOf({ sizePx, weight }: LabelStyle): string {
  return `${weight} ${sizePx}px ${family}`;
}

function styleOf(sizePx: number, weight: number, spacingPx: number): LabelStyle {
  return { sizePx: Math.round(sizePx * 2) / 2, weight, spacingPx, lineHeightPx: Math.round(sizePx * 1.25) };
}
