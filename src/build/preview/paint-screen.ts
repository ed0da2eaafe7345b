import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawInsetScene } from '../../basemap/inset/draw-inset-scene.ts';
import { paintMap } from '../../basemap/paint-map.ts';
import { type MapPalette, palettes } from '../../basemap/palettes.ts';
import { wrapWords } from '../../model/text/wrap-words.ts';
import { chooseWorldView } from './choose-world-view.ts';
import { drawOrigins } from './draw-origins.ts';
import { isWrittenLeftwards } from './lay-out-words.ts';
import { createMeasure, type PreviewResources } from './paint-preview.ts';
import type { ScreenCard, ScreenRow } from './screen-card.ts';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Layout {
  widthPx: number;
  heightPx: number;
  scale: number;
  /** Where map and words stand, in px before they are enlarged. */
  map: Box;
  words: Box;
}

/** A phone with the map over the list, and a window with the two side by side. */
export const screenLayouts: Record<ScreenCard['form'], Layout> = {
  narrow: {
    widthPx: 618,
    heightPx: 1373,
    scale: 1.5,
    map: { left: 0, top: 0, width: 412, height: 420 },
    words: { left: 20, top: 420, width: 372, height: 495 },
  },
  wide: {
    widthPx: 1280,
    heightPx: 800,
    scale: 1,
    map: { left: 420, top: 0, width: 860, height: 800 },
    words: { left: 28, top: 0, width: 364, height: 800 },
  },
};

/** As on the app's list: the title, and under each other the entries with their days. */
const titleStyle = { weight: 600, sizePx: 28, leadingPx: 36 };
const headlineStyle = { weight: 600, sizePx: 18, leadingPx: 25 };
const factsStyle = { weight: 500, sizePx: 14, leadingPx: 20 };
const rowGapPx = 14;

/**
 * Paints what a browser shows of a journal before it is installed, as a JPEG: its places on the map and its newest
 * entries, in the app's colours. A journal without places has its words alone.
 */
export function paintScreen(
  card: ScreenCard,
  { shapes, labels, fonts }: Omit<PreviewResources, 'canvas'>,
): Uint8Array {
  const { widthPx, heightPx, scale, map, words } = screenLayouts[card.form];
  const palette = { ...palettes.light, ...(card.accent !== null && { accent: card.accent }) };
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  context.fillStyle = palette.land;
  context.fillRect(0, 0, widthPx, heightPx);
  const hasMap = card.origin !== null;
  if (hasMap) drawJourney(context, card, { map, scale, palette, shapes, labels });
  context.setTransform(scale, 0, 0, scale, 0, 0);
  writeWords(context, card, {
    box: hasMap ? words : { ...words, top: 0, height: heightPx / scale },
    palette,
    fonts,
  });
  return canvas.encodeSync('jpeg', 86);
}

interface MapSetting extends Pick<PreviewResources, 'shapes' | 'labels'> {
  map: Box;
  scale: number;
  palette: MapPalette;
}

/** The map is painted on a canvas of its own: it takes all of one. */
function drawJourney(
  context: SKRSContext2D,
  { origin, origins, previous }: ScreenCard,
  { map, scale, palette, shapes, labels }: MapSetting,
): void {
  if (origin === null) return;
  const canvas = createCanvas(map.width * scale, map.height * scale);
  const own = canvas.getContext('2d');
  const size = { widthPx: map.width, heightPx: map.height, pixelRatio: scale };
  const view = chooseWorldView(size, origins);
  paintMap(own, shapes, view, palette);
  own.setTransform(scale, 0, 0, scale, 0, 0);
  drawOrigins(own, view, origins.slice(1), palette);
  drawInsetScene(
    own,
    view,
    { origin, previous, next: [], name: undefined },
    { labels, theme: 'light', palette },
  );
  context.drawImage(canvas, map.left * scale, map.top * scale);
}

interface WordsSetting {
  box: Box;
  palette: MapPalette;
  fonts: PreviewResources['fonts'];
}

type Style = typeof titleStyle;

function writeWords(context: SKRSContext2D, card: ScreenCard, { box, palette, fonts }: WordsSetting): void {
  const measure = createMeasure(context, fonts);
  const bottom = box.top + box.height;
  let top = box.top + 24;
  const write = (text: string, { weight, sizePx, leadingPx }: Style, maxLines: number, colour: string) => {
    const size = { widthPx: box.width, maxLines };
    for (const line of wrapWords(text, size, (part) => measure(part, weight, sizePx))) {
      const isLeftwards = isWrittenLeftwards(line);
      context.font = fonts.fontOf(line, weight, sizePx);
      context.fillStyle = colour;
      context.direction = isLeftwards ? 'rtl' : 'ltr';
      context.textAlign = isLeftwards ? 'right' : 'left';
      context.fillText(
        line,
        isLeftwards ? box.left + box.width : box.left,
        top + leadingPx / 2 + sizePx * 0.34,
      );
      top += leadingPx;
    }
  };
  const set = (text: string | null) => (text === null ? null : fonts.setText(text));
  const title = set(card.title);
  if (title !== null) write(title, titleStyle, 2, palette.ink);
  top += rowGapPx;
  for (const row of card.rows) {
    const { headline, facts } = wordsOf(row, set);
    if (headline === null && facts === '') continue;
    // Never half a row.
    if (top + rowGapPx * 2 + headlineStyle.leadingPx * 2 + factsStyle.leadingPx > bottom) break;
    context.fillStyle = palette.border;
    context.fillRect(box.left, top, box.width, 1);
    top += rowGapPx;
    if (facts !== '') write(facts, factsStyle, 1, palette.label);
    if (headline !== null) write(headline, headlineStyle, 2, palette.ink);
    top += rowGapPx;
  }
}

/** A word that no font has is left out. */
function wordsOf({ headline, date, place }: ScreenRow, set: (text: string | null) => string | null) {
  const facts = [set(date?.words ?? null) ?? set(date?.figures ?? null), set(place)];
  return { headline: set(headline), facts: facts.filter((fact) => fact !== null).join(' · ') };
}
