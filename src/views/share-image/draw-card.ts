import { type MapTheme, palettes } from '../../basemap/palettes.ts';
import { wrapWords } from '../../model/text/wrap-words.ts';
import { drawInsetMap } from '../inset-map/draw-inset-map.ts';
import type { ImageCard } from './card-of.ts';

export const cardWidthPx = 1080;
export const cardHeightPx = 1350;

const marginPx = 80;
const innerPx = cardWidthPx - 2 * marginPx;
const serif = "Literata, 'Literata fallback', Georgia, serif";
const sans = 'system-ui, sans-serif';
/** The quote is set in the largest of these for which there is room. */
const quoteSizesPx = [72, 64, 56, 50, 44, 39];
const quoteLeading = 1.42;
const mapSize = { widthPx: 460, heightPx: 190, pixelRatio: 2 };
const mapHeightPx = mapSize.heightPx * mapSize.pixelRatio;

/**
 * Draws the card on a canvas, and sets the canvas's size. If the entry has no place or the base map is unavailable,
 * the map is left out, and the words get its room: resolves to whether it is there.
 */
export async function drawCard(
  canvas: HTMLCanvasElement,
  card: ImageCard,
  theme: MapTheme,
): Promise<boolean> {
  const text = [card.journal, card.headline, card.label, card.quote].join(' ');
  const [map] = await Promise.all([
    drawMap(card, theme),
    ...[500, 600].map((weight) => document.fonts.load(`${weight} 40px ${serif}`, text)),
  ]);
  canvas.width = cardWidthPx;
  canvas.height = cardHeightPx;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2d context');
  const pen = createPen(context, isWrittenLeftwards(card.quote));
  const { surface, ink, label: quiet, accent } = palettes[theme];
  context.fillStyle = surface;
  context.fillRect(0, 0, cardWidthPx, cardHeightPx);
  pen.line(card.journal, { y: 104, font: `600 34px ${serif}`, colour: ink, roomPx: innerPx - 160 });
  if (card.number) pen.line(card.number, { y: 104, font: `400 30px ${sans}`, colour: quiet, isAtEnd: true });
  context.fillStyle = ink;
  context.fillRect(marginPx, 132, innerPx, 2);
  pen.line(card.headline, { y: 200, font: `600 42px ${serif}`, colour: ink });
  pen.line(card.dateline, { y: 248, font: `400 28px ${sans}`, colour: quiet });
  const mapTop = cardHeightPx - marginPx - mapHeightPx;
  const bottom = map ? mapTop - 48 : cardHeightPx - marginPx;
  drawQuote(pen, card, { top: 300, bottom, ink, accent });
  if (map) context.drawImage(map, marginPx, mapTop, innerPx, mapHeightPx);
  return map !== null;
}

async function drawMap(
  { origin, previous, town }: ImageCard,
  theme: MapTheme,
): Promise<HTMLCanvasElement | null> {
  if (!origin) return null;
  const canvas = document.createElement('canvas');
  const scene = { origin, previous, next: [], name: town ?? undefined, theme };
  const outcome = await drawInsetMap(canvas, mapSize, scene, new AbortController().signal);
  return outcome === 'painted' ? canvas : null;
}

interface Line {
  /** The text's baseline. */
  y: number;
  font: string;
  colour: string;
  roomPx?: number;
  isAtEnd?: boolean;
}

type Pen = ReturnType<typeof createPen>;

/** Writes lines from the left, or from the right if mirrored; one that is too long ends at a word. */
function createPen(context: CanvasRenderingContext2D, isMirrored: boolean) {
  const measureIn = (font: string) => (text: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const line = (text: string, { y, font, colour, roomPx = innerPx, isAtEnd = false }: Line) => {
    const [fitted = ''] = wrapWords(text, { widthPx: roomPx, maxLines: 1 }, measureIn(font));
    const isAtRight = isMirrored !== isAtEnd;
    context.font = font;
    context.fillStyle = colour;
    context.direction = isWrittenLeftwards(text) ? 'rtl' : 'ltr';
    context.textAlign = isAtRight ? 'right' : 'left';
    context.fillText(fitted, isAtRight ? cardWidthPx - marginPx : marginPx, y);
  };
  return { line, measureIn };
}

function isWrittenLeftwards(text: string): boolean {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

interface QuoteRoom {
  top: number;
  bottom: number;
  ink: string;
  accent: string;
}

/** In the middle of its room, with the label above it. */
function drawQuote(pen: Pen, { label, quote }: ImageCard, { top, bottom, ink, accent }: QuoteRoom): void {
  const labelPx = label ? 64 : 0;
  const { lines, sizePx } = fitQuote(pen, quote, bottom - top - labelPx);
  const leadingPx = sizePx * quoteLeading;
  const start = top + (bottom - top - labelPx - lines.length * leadingPx) / 2;
  if (label) pen.line(label, { y: start + 34, font: `600 30px ${sans}`, colour: accent });
  lines.forEach((text, index) => {
    const y = start + labelPx + index * leadingPx + sizePx * 1.06;
    pen.line(text, { y, font: quoteFont(sizePx), colour: ink, roomPx: innerPx + 1 });
  });
}

function fitQuote(pen: Pen, quote: string, heightPx: number): { lines: string[]; sizePx: number } {
  for (const sizePx of quoteSizesPx) {
    const maxLines = Math.floor(heightPx / (sizePx * quoteLeading));
    const measure = pen.measureIn(quoteFont(sizePx));
    const lines = wrapWords(quote, { widthPx: innerPx, maxLines }, measure);
    const isLast = sizePx === quoteSizesPx.at(-1);
    if (isLast || wrapWords(quote, { widthPx: innerPx, maxLines: 99 }, measure).length <= maxLines)
      return { lines, sizePx };
  }
  return { lines: [], sizePx: 0 };
}

function quoteFont(sizePx: number): string {
  return `500 ${sizePx}px ${serif}`;
}
