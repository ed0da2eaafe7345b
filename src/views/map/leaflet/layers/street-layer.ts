import L from 'leaflet';
import type { OnlineTiles } from '../../../../model/journal/journal.ts';

/** The highest zoom that tile servers have everywhere. */
export const maxStreetZoom = 17;

/**
 * The publisher's online tiles. Requested with CORS, so that cached ones count with their true size; the fragment
 * tells the service worker which images are tiles, and no server ever sees it.
 */
export function createStreetLayer({ url }: OnlineTiles): L.TileLayer {
  return L.tileLayer(`${url}#tile`, {
    crossOrigin: '',
    maxZoom: maxStreetZoom,
    className: 'waymark-streets',
  });
}
