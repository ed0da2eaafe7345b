import L from 'leaflet';
import { palettes } from '../../../../basemap/palettes.ts';
import { projectionNow } from './layer-projection.ts';
import type { MapLayer } from './map-layer.ts';

/**
 * Mercator's world ends at 85° S, in the middle of Antarctica: continues the land below it, as far as a screen shows.
 */
export function createPolarCap(map: L.Map): MapLayer {
  const pane = map.createPane('polar-cap');
  pane.style.zIndex = '150';
  const cap = L.DomUtil.create('div', 'leaflet-zoom-animated', pane);
  Object.assign(cap.style, { position: 'absolute', left: '-5000px', width: '10000px', height: '3000px' });
  return {
    draw({ theme }) {
      cap.style.background = palettes[theme].land;
      this.place(projectionNow(map));
    },
    place({ worldPx, originX, originY }) {
      const middle = map.project(map.getCenter()).x - originX;
      cap.style.transform = `translate3d(${Math.round(middle)}px, ${Math.round(worldPx - originY)}px, 0)`;
    },
  };
}
