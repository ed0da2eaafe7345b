import type { ImageBlock } from '../../model/body.ts';
import { readableLine } from '../text/readable-text.ts';

const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/**
 * What an `<img>` shows: an image block, the plain text that an emoji picture stands for, or null for nothing (no
 * source that `allow` lets through, or a tracking pixel). Lazy-loading pages keep the real source in a data
 * attribute and a placeholder in `src`.
 */
export function imageFrom(
  attributes: Readonly<Record<string, string>>,
  allow: (src: string) => string | null,
): ImageBlock | string | null {
  const alt = readableLine(attributes.alt ?? '') ?? '';
  if (/\b(?:emoji|smiley)\b/i.test(attributes.class ?? '')) return alt === '' ? null : alt;
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if (isTiny(width) || isTiny(height) || isTinyByStyle(attributes.style ?? '')) return null;
  const src = sourcesOf(attributes)
    .map(allow)
    .find((url) => url !== null);
  if (src === undefined || src === null) return null;
  return { kind: 'image', src, alt, ...(width && height ? { width, height } : {}) };
}

/** Candidates, best first: a real URL in `src`, the lazy ones, and only then a data URL, which may be a placeholder. */
function sourcesOf(attributes: Readonly<Record<string, string>>): string[] {
  const src = attributes.src ?? '';
  const lazy = LAZY_SOURCES.map((name) => attributes[name]);
  const sets = [attributes['data-srcset'], attributes.srcset].map((set) => set?.trim().split(/[\s,]+/)[0]);
  const candidates = /^\s*data:/i.test(src) ? [...lazy, ...sets, src] : [src, ...lazy, ...sets];
  return candidates.filter((url) => url !== undefined && url.trim() !== '') as string[];
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
