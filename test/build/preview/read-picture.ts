import { createCanvas, loadImage } from '@napi-rs/canvas';

export type Colour = readonly [red: number, green: number, blue: number];

/** A part of a picture in px, without its right and bottom edge. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and alpha of one pixel after another. */
  data: Uint8ClampedArray;
}

export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** How many pixels of a part have a colour, as near as a JPEG keeps it. */
export function countColour({ data, width }: Picture, [red, green, blue]: Colour, part: Part): number {
  let found = 0;
  for (let y = part.top; y < part.bottom; y += 1) {
    for (let at = (y * width + part.left) * 4; at < (y * width + part.right) * 4; at += 4) {
      if (distanceAt(data, at, red, green, blue) < 24) found += 1;
    }
  }
  return found;
}

/** The share of the pixels that two pictures of one size have in clearly different colours. */
export function differingShare(one: Picture, other: Picture): number {
  let found = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const [red, green, blue] = [other.data[at] ?? 0, other.data[at + 1] ?? 0, other.data[at + 2] ?? 0];
    if (distanceAt(one.data, at, red, green, blue) > 60) found += 1;
  }
  return found / (one.width * one.height);
}

function distanceAt(data: Uint8ClampedArray, at: number, red: number, green: number, blue: number): number {
  const off = (offset: number, value: number) => Math.abs((data[at + offset] ?? 0) - value);
  return off(0, red) + off(1, green) + off(2, blue);
}
