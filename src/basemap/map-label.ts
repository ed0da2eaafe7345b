/** A name on the map, shown from `minZoom` to `maxZoom`. */
export interface MapLabel {
  kind: 'countries' | 'seas' | 'cities';
  lines: string[];
  /** Position on the unit square of `projectCoordinates`. */
  x: number;
  y: number;
  minZoom: number;
  maxZoom: number;
  /** Clockwise. */
  rotationDeg: number;
}
