import basemapUrl from './basemap.bin?url';
import { type BasemapLabels, decodeLabels } from './decode-basemap.ts';

let loading: Promise<ArrayBuffer> | undefined;
let reading: Promise<BasemapLabels> | undefined;

/**
 * Fetches the base map's binary once for all maps of the page; the service worker answers when there is no network.
 * Rejects when it is not to be had, and tries anew at the next call.
 */
export function loadBasemap(): Promise<ArrayBuffer> {
  loading ??= fetchBasemap().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The names on the map, decoded once; rejects as `loadBasemap` does. */
export function loadLabels(): Promise<BasemapLabels> {
  reading ??= loadBasemap()
    .then(decodeLabels)
    .catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  return reading;
}

async function fetchBasemap(): Promise<ArrayBuffer> {
  const response = await fetch(basemapUrl);
  if (!response.ok) throw new Error(`The base map answered with status ${response.status}`);
  return response.arrayBuffer();
}
