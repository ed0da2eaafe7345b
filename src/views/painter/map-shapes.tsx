import { type MapOutlines, type MapRole, stepsPerPx } from '../../basemap/map-outlines.ts';
import { type WrittenMap, writtenMaps } from './written-basemap.ts';

interface MapShapesProps {
  map: WrittenMap & Pick<MapOutlines, 'layers'>;
  /** Separates its outlines from those of other maps in the page. */
  id: string;
}

/**
 * A map's shapes, relative to the middle of their `<svg>`; `styles/map-picture.css` gives them their colours. Their
 * outlines are in the page's {@link MapOutlinePaths}.
 */
export function MapShapes({ map, id }: MapShapesProps) {
  writtenMaps.set(id, map);
  return (
    <g class="map-shapes" transform={`scale(${1 / stepsPerPx})`}>
      {map.layers.map(({ outline, role, widthPx }) => (
        <use
          href={`#${outline}-${id}`}
          class={roleClass(role)}
          {...(widthPx !== null && { 'stroke-width': Number((widthPx * stepsPerPx).toFixed(1)) })}
        />
      ))}
    </g>
  );
}

/** The outlines of the page's maps: long, so they are where no words wait for them. They show nothing by themselves. */
export function MapOutlinePaths() {
  if (writtenMaps.size === 0) return null;
  return (
    <svg class="map-outlines" aria-hidden="true">
      {[...writtenMaps].flatMap(([id, { outlines }]) =>
        [...outlines].map(([name, data]) => data && <path id={`${name}-${id}`} d={data} />),
      )}
    </svg>
  );
}

function roleClass(role: MapRole): string {
  return `map-${role.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
