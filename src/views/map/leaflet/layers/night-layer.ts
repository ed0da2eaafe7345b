import type L from 'leaflet';
import { subsolarPoint } from '../../../../model/sky/subsolar-point.ts';
import type { WorldView } from '../../points/cluster-entries.ts';
import { duskAltitudesDeg } from '../../points/night-bands.ts';
import { nightPath } from '../../points/night-shape.ts';
import { createSvgElement } from './create-svg-element.ts';
import { type LayerProjection, projectionAt, projectionNow, worldViewOf } from './layer-projection.ts';
import css from './night-layer.module.css';

/** Drawn this much wider than the screen on each side; redrawn once the view has moved most of it. */
const margin = 0.5;
const strayShare = 0.4;

/** The night side of the earth over the base map, below its names. */
export interface NightLayer {
  /** The night at an instant, ms since 1970 UTC; null for none. */
  show(instantMs: number | null): void;
  remove(): void;
}

/** Adds an empty night to a map. It follows the map by itself. */
export function addNightLayer(map: L.Map): NightLayer {
  const pane = map.getPane('night') ?? map.createPane('night');
  pane.style.zIndex = '210';
  pane.style.pointerEvents = 'none';
  const svg = createSvgElement('svg', `${css.night} leaflet-zoom-animated`);
  svg.setAttribute('aria-hidden', 'true');
  const bands = duskAltitudesDeg.map(() => createSvgElement('path'));
  svg.append(...bands);
  pane.append(svg);
  let instantMs: number | null = null;
  let drawn: WorldView | null = null;
  const animate = ({ center, zoom }: L.ZoomAnimEvent) => place(projectionAt(map, center, zoom));
  const follow = () => {
    place(projectionNow(map));
    if (hasStrayed()) draw();
  };
  map.on('zoomanim', animate).on('zoom move', follow).on('moveend resize', draw);

  return {
    show(next) {
      instantMs = next;
      svg.toggleAttribute('data-shown', next !== null);
      draw();
    },
    remove() {
      map.off('zoomanim', animate).off('zoom move', follow).off('moveend resize', draw);
      svg.remove();
    },
  };

  function draw(): void {
    if (instantMs === null || map.getZoom() === undefined) return;
    const view = worldViewOf(map, margin);
    const sun = subsolarPoint(instantMs);
    svg.setAttribute('width', String(view.width));
    svg.setAttribute('height', String(view.height));
    bands.forEach((band, index) => {
      band.setAttribute('d', nightPath(sun, duskAltitudesDeg[index] ?? 0, view));
    });
    drawn = view;
    place(projectionNow(map));
  }

  function place({ worldPx, originX, originY }: LayerProjection): void {
    if (!drawn) return;
    const scale = worldPx / drawn.worldPx;
    const [x, y] = [drawn.left * scale - originX, drawn.top * scale - originY];
    svg.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
  }

  function hasStrayed(): boolean {
    if (!drawn || map.getZoom() % 1 !== 0) return false;
    const now = worldViewOf(map, margin);
    const { x, y } = map.getSize();
    return Math.abs(now.left - drawn.left) > x * strayShare || Math.abs(now.top - drawn.top) > y * strayShare;
  }
}
