import type { Medium } from '../medium.ts';
import { readableLine } from '../text/readable-text.ts';
import { fileNameOf } from './file-keys.ts';

/**
 * The text of a link to a medium: its title, its kind, its duration and size, as far as the feed has them; `Fog horn
 * · MP3 · 12:34 · 5.2 MB`. No words of any language but the feed's own.
 */
export function mediumLabel(medium: Medium): string {
  const fileName = fileNameOf(medium.url);
  const host = new URL(medium.url).host.replace(/^www\./, '');
  const name = readableLine(medium.title ?? '') ?? readableLine(fileName ?? '') ?? host;
  const kind = kindOf(medium, fileName);
  return [
    name,
    kind !== null && !name.toLowerCase().endsWith(`.${kind.toLowerCase()}`) ? kind : null,
    medium.durationS ? clock(medium.durationS) : null,
    medium.bytes ? sizeText(medium.bytes) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

const kinds: Readonly<Record<string, string>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/x-m4a': 'M4A',
  'video/quicktime': 'MOV',
};

function kindOf({ type }: Medium, fileName: string | null): string | null {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(fileName ?? '')?.[1];
  const subtype =
    /^(?:audio|video|image|text)\/(?:x-)?([a-z0-9]{2,5})$|^application\/(pdf|zip|gpx|epub)\b/.exec(type);
  const kind = kinds[type] ?? extension ?? subtype?.[1] ?? subtype?.[2];
  return kind?.toUpperCase() ?? null;
}

function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const short = `${minutes}:${String(rest).padStart(2, '0')}`;
  return hours === 0 ? short : `${hours}:${short.padStart(5, '0')}`;
}

/** Sizes of a few bytes are placeholders. */
function sizeText(bytes: number): string | null {
  if (bytes < 1000) return null;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return bytes < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
