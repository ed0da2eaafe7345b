import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { paper } from '../bundle/manifest.ts';
import { SettingsError } from '../config/settings-error.ts';
import { type IconDrawing, iconSizes, openDrawing, paintIcon } from './paint-icon.ts';

/** The publisher's own icon in every size, and as it was drawn. */
export interface PublishedIcon {
  /** File in `icons` → its bytes. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Whether it has an outline that systems may fill with a colour of their own. */
  hasMonochrome: boolean;
  /** What a browser's tab shows: the drawing itself, or a small size of a picture. */
  tab: { name: string; type: string };
}

/** The largest size that is asked for: a smaller picture would be blown up. */
const minPx = 512;

/**
 * Reads `JOURNAL_ICON`, the path of an SVG or of a PNG of at least 512 px, and makes all sizes of it. Throws a
 * {@link SettingsError} where it is none.
 */
export async function readIcon(path: string): Promise<PublishedIcon> {
  const bytes = await readFile(path);
  const isSvg = path.toLowerCase().endsWith('.svg');
  const drawing = await openDrawing(bytes).catch(() => null);
  if (drawing === null) throw fault(path, `is no ${isSvg ? 'SVG' : 'PNG'} that can be read.`);
  const { width, height } = drawing.image;
  if (!isSvg && Math.max(width, height) < minPx)
    throw fault(path, `is ${width} × ${height} px; an icon needs ${minPx} px or more.`);
  const files = paintAll(drawing);
  if (isSvg) files.set('waymark.svg', bytes);
  const tab = isSvg
    ? { name: 'waymark.svg', type: 'image/svg+xml' }
    : { name: 'icon-192.png', type: 'image/png' };
  return { files, hasMonochrome: files.has('icon-monochrome-512.png'), tab };
}

function paintAll(drawing: IconDrawing): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const size of iconSizes) {
    const bytes = paintIcon(drawing, size, paper);
    if (bytes !== null) files.set(size.name, bytes);
  }
  return files;
}

function fault(path: string, what: string): SettingsError {
  return new SettingsError([`JOURNAL_ICON ${basename(path)} ${what}`]);
}
