import type { ImageBlock } from '../../model/entry/body.ts';
import { readableLine } from '../text/readable-text.ts';
import { imageSources, isPlaceholder } from './image-sources.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * What an `<img>` is: a picture; words in the line, if it represents some (an emoji, an icon, a formula); words on a
 * line of their own, the alternative text of a picture that cannot be shown; or nothing.
 */
export type ImageContent =
  | { kind: 'picture'; image: ImageBlock; isPlaceholder: boolean; isIcon: boolean }
  | { kind: 'inline'; text: string }
  | { kind: 'words'; text: string }
  | { kind: 'nothing' };

/** Classes of pictures that represent words. */
const wordClass =
  /(?:^|[\s_-])(?:emoji|emoticon|smiley)(?:$|[\s_-])|(?:^|\s)(?:latex|tex|math|mwe-math-fallback-image-inline)(?:$|\s)/i;
const iconClass = /(?:^|[\s_-])icons?(?:$|[\s_-])/i;
/** An icon's name is a word or two. */
const iconWords = 24;
const iconPath = /\/(?:icons?|emojis?|emoticons?|smil(?:ey|ie)s?)\//i;
/** CSS pixels; larger ones are pictures. */
const iconSize = 32;
const fileName = /^[\w\s().,+-]*\.(?:jpe?g|png|gif|webp|avif|heic|svg)$/i;

/**
 * What an `<img>` or similar element shows.
 *
 * @param allow returns the absolute URL that is allowed in a body, or null
 * @param further addresses to try after the image's own: the sources of a `<picture>` around it
 */
export function imageFrom(
  attributes: Attributes,
  allow: (src: string) => string | null,
  further: readonly string[] = [],
): ImageContent {
  const alt = readableLine(attributes.alt ?? '') ?? '';
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if (wordClass.test(attributes.class ?? '')) return wordsOr('inline', alt);
  if (isTiny(width) || isTiny(height) || isTinyByStyle(attributes.style ?? '')) return { kind: 'nothing' };
  const isIcon = isIconBySize(attributes, width, height) ?? isIconByName(attributes, alt);
  const own = imageSources(attributes);
  const real = own.filter((src) => !isPlaceholder({ src }));
  // A blurred copy of a few bytes is shown under the picture until it has loaded.
  const isBlurred = 'data-placeholder-image' in attributes || attributes['aria-hidden'] === 'true';
  if (isBlurred && real.length === 0) return { kind: 'nothing' };
  const src = firstAllowed([...real, ...further, ...own], allow);
  if (src === null) return wordsOr(isIcon ? 'inline' : 'words', fileName.test(alt) ? '' : alt);
  return {
    kind: 'picture',
    image: { kind: 'image', src, alt, ...(width && height ? { width, height } : {}) },
    isPlaceholder: real.length === 0 && further.length === 0,
    isIcon,
  };
}

function wordsOr(kind: 'inline' | 'words', text: string): ImageContent {
  return text === '' ? { kind: 'nothing' } : { kind, text };
}

function firstAllowed(sources: readonly string[], allow: (src: string) => string | null): string | null {
  for (const source of sources) {
    const url = allow(source);
    if (url !== null) return url;
  }
  return null;
}

/** Null if an image does not give its size. */
function isIconBySize(
  { style = '' }: Attributes,
  width: number | null,
  height: number | null,
): boolean | null {
  if (width !== null || height !== null) return Math.max(width ?? 0, height ?? 0) <= iconSize;
  const size = /(?:^|[;\s])(?:width|height)\s*:\s*([\d.]{1,6})(em|px)/i.exec(style);
  return size && Number(size[1]) <= (size[2]?.toLowerCase() === 'em' ? 2 : iconSize);
}

function isIconByName({ class: name = '', src = '' }: Attributes, alt: string): boolean {
  return alt !== '' && alt.length <= iconWords && (iconClass.test(name) || iconPath.test(src));
}

function pixels(length: string | undefined): number | null {
  const number = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(length ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function isTiny(length: number | null): boolean {
  return length !== null && length <= 2;
}

function isTinyByStyle(style: string): boolean {
  return /(?:^|[;\s])(?:width|height)\s*:\s*[0-2](?:px|pt)?\s*(?:!important)?\s*(?:;|$)/i.test(style);
}
