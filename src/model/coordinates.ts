/** A place on the earth in decimal degrees, WGS 84: `lat` -90 … 90, north positive; `lng` -180 … 180, east positive. */
export interface Coordinates {
  lat: number;
  lng: number;
}
