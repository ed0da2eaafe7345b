import basemapUrl from './basemap.bin?url';
import { type BasemapLabels, decodeLabels } from './decode-basemap.ts';

let loading: Promise<ArrayBuffer | undefined> | undefined;
let labels: BasemapLabels | undefined;

/**
 * Fetches the base map's binary once for all maps of the page; the service worker answers when there is no network.
 * Undefined if it is unavailable now; the next call then tries again.
 */
export async function loadBasemap(): Promise<ArrayBuffer | undefined> {
  loading ??= fetchBasemap();
  const buffer = await loading;
  if (!buffer) loading = undefined;
  return buffer;
}

/** The names on the map, decoded once; undefined as with `loadBasemap`. */
export async function loadLabels(): Promise<BasemapLabels | undefined> {
  const buffer = await loadBasemap();
  if (buffer) labels ??= decodeLabels(buffer);
  return labels;
}

async function fetchBasemap(): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(basemapUrl);
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch (error) {
    // What fetch throws where there is no network.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}
