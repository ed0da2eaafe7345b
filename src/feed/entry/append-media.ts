import type { Block, Body } from '../../model/entry/body.ts';
import { imagesOf } from '../../model/entry/images-of.ts';
import { plainText } from '../../model/entry/plain-text.ts';
import { largestFitting } from '../formats/parse-media.ts';
import { allowedImage, allowedLink } from '../html/allowed-url.ts';
import { imageFrom } from '../html/html-image.ts';
import type { Medium } from '../medium.ts';
import { fileKeys } from './file-keys.ts';
import { mediumLabel } from './medium-label.ts';
import { shownAddresses } from './shown-addresses.ts';

/**
 * The body followed by the media that it does not already show or link to: pictures, then links to sound, film and
 * other files. A thumbnail counts only if there is no picture at all. `ownOrigin`: whose pictures may be loaded over
 * plain http.
 */
export function appendMedia(body: Body, media: readonly Medium[], ownOrigin: string | null): Body {
  if (media.length === 0) return body;
  const words = plainText(body);
  const seen = new Set(shownAddresses(body).flatMap(keysOf));
  const blocks = unseen(media, seen).flatMap((medium) => blockOf(medium, words, ownOrigin));
  const pictures = blocks.filter(({ kind }) => kind === 'image');
  const links = blocks.filter(({ kind }) => kind !== 'image');
  const hasPicture = imagesOf(body).length + pictures.length > 0;
  const thumbnail = hasPicture ? null : largestFitting(media.filter(({ kind }) => kind === 'thumbnail'));
  const picture = thumbnail ? blockOf({ ...thumbnail, kind: 'image' }, words, ownOrigin) : [];
  return [...body, ...picture, ...pictures, ...links];
}

function keysOf(address: string): string[] {
  return /^https?:/i.test(address) ? fileKeys(address) : [];
}

/** Each once, in the best of its sizes. Adds their keys to `seen`. */
function unseen(media: readonly Medium[], seen: Set<string>): Medium[] {
  const byKey = new Map<string, Medium[]>();
  const files: Medium[][] = [];
  for (const medium of media) {
    if (medium.kind === 'thumbnail' || isPortrait(medium)) continue;
    const keys = fileKeys(medium.url);
    const file = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    if (file) file.push(medium);
    else if (!keys.some((key) => seen.has(key))) {
      const first = [medium];
      files.push(first);
      for (const key of keys) byKey.set(key, first);
    }
  }
  return files.flatMap((sizes) => {
    const best = largestFitting(sizes);
    return best ? [{ ...best, ...wordsOf(sizes) }] : [];
  });
}

function wordsOf(media: readonly Medium[]): Pick<Medium, 'title' | 'description'> {
  const first = (lines: (string | null)[]) => lines.find((line) => line !== null) ?? null;
  return {
    title: first(media.map(({ title }) => title)),
    description: first(media.map(({ description }) => description)),
  };
}

/** Some blogs put the author's portrait among an entry's media. */
function isPortrait({ url }: Medium): boolean {
  return /^https?:\/\/(?:[\w-]+\.)?gravatar\.com\/avatar\//.test(url);
}

function blockOf(medium: Medium, words: string, ownOrigin: string | null): Block[] {
  const { url, width, height } = medium;
  const src = medium.kind === 'image' ? allowedImage(url, url, ownOrigin) : null;
  if (src !== null) {
    const shown = imageFrom({ src, alt: altOf(medium, words), ...sizeOf(width, height) }, () => src);
    // Nothing if it is too small to be meant for the eye.
    return shown.kind === 'picture' ? [shown.image] : [];
  }
  const href = allowedLink(url, url);
  if (href === null) return [];
  const text = mediumLabel({ ...medium, title: medium.title ?? shortLine(medium, words) });
  return [{ kind: 'paragraph', children: [{ kind: 'link', href, children: [{ kind: 'text', text }] }] }];
}

/** Omits what the entry's own words say already. */
function altOf({ title, description }: Medium, words: string): string {
  return [description, title].find((line) => line !== null && !words.includes(line)) ?? '';
}

/** A description that is short enough to name a link. */
function shortLine({ description }: Medium, words: string): string | null {
  return description && description.length <= 80 && !words.includes(description) ? description : null;
}

function sizeOf(width: number | undefined, height: number | undefined): { width?: string; height?: string } {
  return width && height ? { width: String(width), height: String(height) } : {};
}
