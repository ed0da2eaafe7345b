import { loadImage } from '@napi-rs/canvas';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

/** In pixels of the picture. */
interface PictureSize {
  widthPx: number;
  heightPx: number;
}

/** A picture as it came; `size` is null if it is none, or one that cannot be read. */
export interface OpenedPicture {
  answer: Answer;
  size: PictureSize | null;
}

/** Asks for a picture and opens it. */
export async function openPicture(url: string): Promise<OpenedPicture> {
  const answer = await ask(url);
  return { answer, size: await measurePicture(answer.body) };
}

/** Null for bytes that are no picture. */
async function measurePicture(bytes: Uint8Array): Promise<PictureSize | null> {
  try {
    const { width, height } = await loadImage(Buffer.from(bytes));
    return { widthPx: width, heightPx: height };
  } catch {
    return null;
  }
}
