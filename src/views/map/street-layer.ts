import L from 'leaflet';
import type { OnlineTiles } from '../../model/journal.ts';

/** The nearest look that tile servers give everywhere. */
export const maxStreetZoom = 17;

/**
 * The publisher's online tiles. Asked for with CORS, so that the device can keep those that were looked at at their
 * true size; the fragment tells the service worker which images are tiles, and no server ever sees it.
 */
export function createStreetLayer({ url }: OnlineTiles): L.TileLayer {
  return L.tileLayer(`${url}#tile`, {
    crossOrigin: '',
    maxZoom: maxStreetZoom,
    className: 'waymark-streets',
  });
}
