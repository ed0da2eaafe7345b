import { type MapOutlines, type MapRole, stepsPerPx } from '../../basemap/map-outlines.ts';

interface MapShapesProps {
  map: MapOutlines;
  /** Parts its outlines from those of other maps of the page. */
  id: string;
}

/** A map's shapes, from the middle of their `<svg>`; `styles/map-picture.css` gives them their colours. */
export function MapShapes({ map, id }: MapShapesProps) {
  return (
    <g class="map-shapes" transform={`scale(${1 / stepsPerPx})`}>
      <defs>{[...map.outlines].map(([name, data]) => data && <path id={`${name}-${id}`} d={data} />)}</defs>
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

function roleClass(role: MapRole): string {
  return `map-${role.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
