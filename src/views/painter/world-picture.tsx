import { stepsPerPx } from '../../basemap/map-outlines.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';
import { MapShapes } from './map-shapes.tsx';
import { traceWorld } from './trace-world.ts';
import { written } from './written-basemap.ts';

interface WorldPictureProps {
  /** Of all entries, the latest first. */
  origins: readonly Coordinates[];
  /** Its description for screen readers. */
  label: string;
}

/**
 * The world with the route of a journey, as an SVG in a written page: as wide as its container, with the height that
 * results. Nothing if there is no base map to draw from.
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
