import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';

/** One size of the icon. */
export interface IconSize {
  /** Its file in `icons`. */
  name: string;
  sizePx: number;
  /** How wide a drawing without a ground of its own is in it, 0 … 1. */
  share: number;
  /** Radius of the paper's corners, in widths; null: no paper, and the drawing's outline alone. */
  corner: number | null;
  /** A system may cut the icon to a circle of 80 % of its width. */
  isMaskable?: boolean;
}

/** Every size that browsers and systems ask for. */
export const iconSizes: readonly IconSize[] = [
  { name: 'icon-180.png', sizePx: 180, share: 0.66, corner: 0 },
  { name: 'icon-192.png', sizePx: 192, share: 0.7, corner: 0.2 },
  { name: 'icon-512.png', sizePx: 512, share: 0.7, corner: 0.2 },
  { name: 'icon-maskable-512.png', sizePx: 512, share: 0.52, corner: 0, isMaskable: true },
  { name: 'icon-monochrome-512.png', sizePx: 512, share: 0.66, corner: null },
];

/** A drawing to make icons of. */
export interface IconDrawing {
  image: Image;
  /** The colour of its corners where it fills its square; null for a drawing on nothing. */
  ground: string | null;
}

/** Opens an SVG or PNG. Rejects where it is neither, or has no size. */
export async function openDrawing(bytes: Uint8Array): Promise<IconDrawing> {
  const image = await loadImage(Buffer.from(bytes));
  if (!(image.width > 0 && image.height > 0)) throw new Error('The drawing has no size.');
  return { image, ground: groundOf(image) };
}

/**
 * Paints one size of an icon as a PNG. A drawing on nothing is set on paper with room round it; one that fills its
 * square is the icon as it stands, and what a mask may cut off is its own ground. Null for the outline of one that fills
 * its square: that would be a square.
 */
export function paintIcon(
  { image, ground }: IconDrawing,
  { sizePx, share, corner, isMaskable = false }: IconSize,
  paper: string,
): Uint8Array | null {
  if (corner === null && ground !== null) return null;
  const canvas = createCanvas(sizePx, sizePx);
  const context = canvas.getContext('2d');
  const isWhole = ground !== null && !isMaskable;
  if (corner !== null && !isWhole) {
    context.fillStyle = ground ?? paper;
    context.beginPath();
    context.roundRect(0, 0, sizePx, sizePx, sizePx * corner);
    context.fill();
  }
  const maxShare = ground === null ? share : isMaskable ? 0.8 : 1;
  draw(canvas, image, Math.round(sizePx * maxShare));
  if (corner === null) {
    context.globalCompositeOperation = 'source-in';
    context.fillStyle = '#000';
    context.fillRect(0, 0, sizePx, sizePx);
  }
  return canvas.encodeSync('png');
}

/** In the middle, as large as a square of this side lets it be. */
function draw(canvas: Canvas, image: Image, sidePx: number): void {
  const scale = sidePx / Math.max(image.width, image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
}

function groundOf(image: Image): string | null {
  const sizePx = 32;
  const canvas = createCanvas(sizePx, sizePx);
  draw(canvas, image, sizePx);
  const { data } = canvas.getContext('2d').getImageData(0, 0, sizePx, sizePx);
  const last = sizePx - 1;
  const corners = [0, last, last * sizePx, sizePx * sizePx - 1].map((pixel) => [
    ...data.slice(pixel * 4, pixel * 4 + 4),
  ]);
  const isFilled = corners.every(([, , , alpha = 0]) => alpha > 250);
  const [[red = 0, green = 0, blue = 0] = []] = corners;
  return isFilled ? `rgb(${red} ${green} ${blue})` : null;
}
