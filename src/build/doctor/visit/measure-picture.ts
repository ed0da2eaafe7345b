import { loadImage } from '@napi-rs/canvas';
import type { Answer } from './answer.ts';

/** In pixels of the picture. */
export interface PictureSize {
  widthPx: number;
  heightPx: number;
}

/** A picture as it came; `size` is null if it is none, or one that cannot be read. */
export interface OpenedPicture {
  answer: Answer;
  size: PictureSize | null;
}

/** Opens a picture and says how large it is; null for bytes that are no picture. */
export async function measurePicture(bytes: Uint8Array): Promise<PictureSize | null> {
  try {
    const { width, height } = await loadImage(Buffer.from(bytes));
    return { widthPx: width, heightPx: height };
  } catch {
    return null;
  }
}
