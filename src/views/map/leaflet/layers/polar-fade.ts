import L from 'leaflet';
import { palettes } from '../../../../basemap/palettes.ts';
import { projectionNow } from './layer-projection.ts';
import type { MapLayer } from './map-layer.ts';

/**
 * At this distance south of the world's upper edge, as a share of the world, the meridians have faded out: there is
 * no land.
 */
const heightShare = 0.035;
const baseHeightPx = 64;

/** Mercator's world ends at 85° N, in the sea: fades its meridians out there, rather than ending them at a line. */
export function createPolarFade(map: L.Map): MapLayer {
  const pane = map.createPane('polar-fade');
  pane.style.zIndex = '205';
  pane.style.pointerEvents = 'none';
  const fade = L.DomUtil.create('div', 'leaflet-zoom-animated', pane);
  Object.assign(fade.style, {
    position: 'absolute',
    left: '-5000px',
    width: '10000px',
    height: `${baseHeightPx}px`,
    transformOrigin: '0 0',
  });
  return {
    draw({ theme }) {
      fade.style.background = `linear-gradient(${palettes[theme].water}, transparent)`;
      this.place(projectionNow(map));
    },
    place({ worldPx, originX, originY }) {
      const middle = map.project(map.getCenter()).x - originX;
      const scale = (worldPx * heightShare) / baseHeightPx;
      // A little beyond the edge, where the tiles overlap it.
      fade.style.transform = `translate3d(${Math.round(middle)}px, ${Math.round(-originY) - 1}px, 0) scaleY(${scale})`;
    },
  };
}
