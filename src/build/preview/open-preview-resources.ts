import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLabels, decodeShapes } from '../../basemap/decode-basemap.ts';
import { createPreviewCanvas, type PreviewResources } from './paint-preview.ts';
import { loadPreviewFonts } from './preview-fonts.ts';

/** Reads the map and the fonts below a repository's root, once for all pictures of a thread. */
export function openPreviewResources(root: string): PreviewResources {
  const file = readFileSync(join(root, 'src', 'basemap', 'basemap.bin'));
  const map = new Uint8Array(file).buffer;
  return {
    canvas: createPreviewCanvas(),
    shapes: decodeShapes(map),
    labels: decodeLabels(map),
    fonts: loadPreviewFonts(root),
  };
}
