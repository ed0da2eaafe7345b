import { stepsPerPx } from '../../basemap/map-outlines.ts';
import type { Coordinates } from '../../model/coordinates.ts';
import { MapShapes } from '../painter/map-shapes.tsx';
import { written } from '../painter/written-basemap.ts';
import { traceWorld } from './trace-world.ts';

interface WorldPictureProps {
  /** Of all entries, the latest first. */
  origins: readonly Coordinates[];
  /** What it is, for who does not see it. */
  label: string;
}

/**
 * The world with the way of a journey, as an SVG that a page is written with: as wide as its container, and as high as
 * that makes it. Nothing where there is no base to draw from.
 */
export function WorldPicture({ origins, label }: WorldPictureProps) {
  if (!written.basemap) return null;
  const { widthPx, heightPx, topPx, map, way, places } = traceWorld(origins, written.basemap.shapes);
  return (
    <svg
      class="world-picture"
      role="img"
      aria-label={label}
      data-top={topPx}
      viewBox={`${-widthPx / 2} ${-heightPx / 2} ${widthPx} ${heightPx}`}
    >
      <rect class="map-water" x={-widthPx / 2} y={-heightPx / 2} width={widthPx} height={heightPx} />
      <MapShapes map={map} id="world" />
      <g class="world-journey" transform={`scale(${1 / stepsPerPx})`}>
        {way && <path class="world-way" d={way} />}
        {places && <path class="world-places-edge" d={places} />}
        {places && <path class="world-places" d={places} />}
      </g>
    </svg>
  );
}
