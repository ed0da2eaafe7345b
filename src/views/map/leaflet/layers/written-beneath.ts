import L from 'leaflet';
import { takeWrittenWorld } from '../../../painter/written-world.ts';

/** Leaflet's own duration for a tile that has loaded. */
const fadeMs = 200;

/**
 * Puts the world picture of the written page beneath a map until that has painted its own: a slow phone has it for
 * seconds before the first tile.
 */
export function layWrittenBeneath(map: L.Map, base: L.GridLayer): void {
  const world = takeWrittenWorld();
  if (!world) return;
  const { svg, widthPx, topPx, heightPx } = world;
  const zoom = Math.log2(widthPx / 256);
  const bounds = L.latLngBounds(
    map.unproject([0, topPx + heightPx], zoom),
    map.unproject([widthPx, topPx], zoom),
  );
  const pane = map.createPane('written-world');
  pane.style.zIndex = '160';
  svg.ariaHidden = 'true';
  const overlay = L.svgOverlay(svg, bounds, { pane: 'written-world' }).addTo(map);
  base.once('load', () =>
    setTimeout(() => {
      overlay.remove();
      pane.remove();
    }, fadeMs),
  );
}
