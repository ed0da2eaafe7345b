import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { BasemapLabels, BasemapShapes } from '../../basemap/decode-basemap.ts';
import { chooseInsetView } from '../../basemap/inset/choose-inset-view.ts';
import { drawInsetScene } from '../../basemap/inset/draw-inset-scene.ts';
import { drawNeatline } from '../../basemap/inset/draw-neatline.ts';
import { distinctStops } from '../../basemap/inset/draw-route.ts';
import { citiesAround } from '../../basemap/inset/inset-labels.ts';
import { maxLatitude } from '../../basemap/mercator.ts';
import { type MapView, paintMap } from '../../basemap/paint-map.ts';
import { type MapPalette, palettes } from '../../basemap/palettes.ts';
import { chooseWorldView } from './choose-world-view.ts';
import { drawOrigins } from './draw-origins.ts';
import {
  isWrittenLeftwards,
  type LaidOutWords,
  layOutWords,
  type Measure,
  previewHeightPx,
  previewWidthPx,
  type WordLine,
} from './lay-out-words.ts';
import type { PreviewCard } from './preview-card.ts';
import type { PreviewFonts } from './preview-fonts.ts';

/** What all pictures are painted with; the canvas is painted over by each. */
export interface PreviewResources {
  canvas: Canvas;
  shapes: BasemapShapes;
  labels: BasemapLabels;
  fonts: PreviewFonts;
}

/** Networks refuse larger ones. */
export const maxPreviewBytes = 300_000;
/** The first that stays below the limit is taken; maps full of islands are what needs the second. */
const qualities = [86, 72, 55];

/** The map is drawn as on a phone and enlarged, so that it can still be read where the picture is small. */
const mapScale = 2.5;
const mapSize = {
  widthPx: previewWidthPx / mapScale,
  heightPx: previewHeightPx / mapScale,
  pixelRatio: mapScale,
};
/** The label is wider than the square that small cards cut out: there it goes from edge to edge. */
const label = { left: 268, right: previewWidthPx - 268, ruleInsetPx: 9 };

/** A canvas for {@link paintPreview}. */
export function createPreviewCanvas(): Canvas {
  return createCanvas(previewWidthPx, previewHeightPx);
}

/**
 * Paints the picture that networks show of a page, 1200 × 630, as a JPEG of less than {@link maxPreviewBytes}: the
 * words on a label over the map of the place, or alone where there is none. Throws where no quality is small enough.
 */
export function paintPreview(card: PreviewCard, resources: PreviewResources): Uint8Array {
  const { canvas, fonts } = resources;
  const context = canvas.getContext('2d');
  const palette = { ...palettes.light, ...(card.accent !== null && { accent: card.accent }) };
  const measure = createMeasure(context, fonts);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  if (card.origin) {
    const words = layOutWords(card, 'label', { fonts, measure });
    const top = previewHeightPx - words.heightPx;
    const view = drawMap(context, card, { ...resources, palette, freePx: top });
    drawLabel(context, top, palette);
    writeLines(context, words, { top, palette, fonts });
    scaleToMap(context);
    drawNeatline(context, view, palette);
  } else {
    const words = layOutWords(card, 'alone', { fonts, measure });
    drawPaper(context, words, palette);
    writeLines(context, words, { top: topOfAlone(words), palette, fonts });
  }
  return encode(canvas);
}

function encode(canvas: Canvas): Uint8Array {
  for (const quality of qualities) {
    const bytes = canvas.encodeSync('jpeg', quality);
    if (bytes.length < maxPreviewBytes) return bytes;
  }
  throw new Error(`A picture for previews has ${maxPreviewBytes} bytes or more at every quality`);
}

interface MapSetting extends Pick<PreviewResources, 'shapes' | 'labels'> {
  palette: MapPalette;
  /** Height above the label. */
  freePx: number;
}

function drawMap(
  context: SKRSContext2D,
  { origin, previous, origins }: PreviewCard,
  { shapes, labels, palette, freePx }: MapSetting,
): MapView {
  if (!origin) throw new Error('A map without a place');
  const free = { ...mapSize, heightPx: freePx / mapScale };
  // The pin of a place beyond the map stands at its edge, where no way leads.
  const isOnMap = Math.abs(origin.lat) <= maxLatitude;
  const cities = citiesAround(origin, labels.cities);
  const [last] = distinctStops(origin, previous);
  const inFree =
    origins.length > 1
      ? chooseWorldView(free, origins)
      : chooseInsetView(free, { origin, previous: last, cities });
  const view = { ...inFree, ...mapSize };
  paintMap(context, shapes, view, palette);
  scaleToMap(context);
  // The first has the pin.
  drawOrigins(context, view, origins.slice(1), palette);
  const covered = [
    {
      left: label.left / mapScale,
      right: label.right / mapScale,
      top: free.heightPx,
      bottom: mapSize.heightPx,
    },
  ];
  const journey = { origin, previous: isOnMap ? previous : [], next: [], name: undefined };
  drawInsetScene(context, view, journey, { labels, theme: 'light', palette, covered });
  return view;
}

function scaleToMap(context: SKRSContext2D): void {
  context.setTransform(mapScale, 0, 0, mapScale, 0, 0);
}

/** Paper at the foot of the map with a rule round it, as charts have their titles. */
function drawLabel(context: SKRSContext2D, top: number, palette: MapPalette): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  const { left, right, ruleInsetPx } = label;
  context.fillStyle = palette.surface;
  context.fillRect(left, top, right - left, previewHeightPx - top);
  context.strokeStyle = palette.frame;
  context.setLineDash([]);
  context.lineJoin = 'miter';
  context.lineWidth = 2;
  context.strokeRect(left, top, right - left, previewHeightPx);
  context.lineWidth = 1;
  context.strokeRect(
    left + ruleInsetPx + 0.5,
    top + ruleInsetPx + 0.5,
    right - left - 2 * ruleInsetPx - 1,
    previewHeightPx,
  );
}

/** The list's thread, with one entry on it. */
const thread = { dotPx: 13, gapPx: 34 };

function topOfAlone({ heightPx }: LaidOutWords): number {
  return (previewHeightPx - heightPx + thread.dotPx * 2 + thread.gapPx) / 2;
}

function drawPaper(context: SKRSContext2D, words: LaidOutWords, palette: MapPalette): void {
  context.fillStyle = palette.land;
  context.fillRect(0, 0, previewWidthPx, previewHeightPx);
  const x = previewWidthPx / 2;
  const y = topOfAlone(words) - thread.gapPx - thread.dotPx;
  context.fillStyle = palette.border;
  context.fillRect(x - 1, 0, 2, y - thread.dotPx - 10);
  context.fillStyle = palette.accent;
  context.beginPath();
  context.arc(x, y, thread.dotPx, 0, 2 * Math.PI);
  context.fill();
}

function writeLines(
  context: SKRSContext2D,
  { lines }: LaidOutWords,
  { top, palette, fonts }: { top: number; palette: MapPalette; fonts: PreviewFonts },
): void {
  const colours: Record<WordLine['role'], string> = {
    kicker: palette.accent,
    title: palette.ink,
    facts: palette.label,
  };
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const { text, role, weight, sizePx, baselinePx } of lines) {
    context.font = fonts.fontOf(text, weight, sizePx);
    context.fillStyle = colours[role];
    context.direction = isWrittenLeftwards(text) ? 'rtl' : 'ltr';
    context.fillText(text, previewWidthPx / 2, top + baselinePx);
  }
  context.direction = 'ltr';
}

/** Measures texts in px word by word, each once: neighbours of a space do not change each other. */
export function createMeasure(context: SKRSContext2D, fonts: PreviewFonts): Measure {
  const widths = new Map<string, number>();
  const measureWord = (word: string, weight: number, sizePx: number) => {
    const key = `${weight} ${sizePx} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fonts.fontOf(word, weight, sizePx);
    const { width } = context.measureText(word);
    widths.set(key, width);
    return width;
  };
  return (text, weight, sizePx) =>
    text.split(/( )/).reduce((sum, word) => sum + (word === '' ? 0 : measureWord(word, weight, sizePx)), 0);
}
