import { parseUrl } from '../../../model/text/parse-url.ts';
import { type Answer, textOf } from './answer.ts';

/** An icon as a manifest names it, its address whole. `sizes` and `purpose` are as they are written. */
export interface ManifestIcon {
  url: string;
  sizes: string;
  purpose: string;
}

/** A manifest's fields as they are written, whatever their types, and its icons; or none, where it cannot be read. */
export type ParsedManifest =
  | { kind: 'manifest'; fields: Readonly<Record<string, unknown>>; icons: readonly ManifestIcon[] }
  | { kind: 'unreadable' };

/** Reads a web app manifest (https://www.w3.org/TR/appmanifest/). */
export function parseManifest(answer: Answer): ParsedManifest {
  const fields = parseObject(textOf(answer));
  if (fields === null) return { kind: 'unreadable' };
  const icons = Array.isArray(fields.icons) ? (fields.icons as unknown[]) : [];
  return { kind: 'manifest', fields, icons: icons.flatMap((icon) => parseIcon(icon, answer.url)) };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function parseIcon(icon: unknown, base: string): ManifestIcon[] {
  if (!isObject(icon) || typeof icon.src !== 'string') return [];
  const url = parseUrl(icon.src, base)?.href;
  if (url === undefined) return [];
  return [{ url, sizes: String(icon.sizes ?? ''), purpose: String(icon.purpose ?? 'any') }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
