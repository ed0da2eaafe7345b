import {
  type BasemapLabels,
  type BasemapShapes,
  decodeLabels,
  decodeShapes,
} from '../../basemap/decode-basemap.ts';

/** What the maps of written pages are drawn from; null in the app, and until it is set. */
export const written: { basemap: { shapes: BasemapShapes; labels: BasemapLabels } | null } = {
  basemap: null,
};

/** What a map in a page has of long paths, by their names. */
export interface WrittenMap {
  outlines: ReadonlyMap<string, string>;
}

/** The maps of the page that is being written, by the ids of their outlines. */
export const writtenMaps = new Map<string, WrittenMap>();

/** Sets the bytes of the base map; throws if they are invalid. */
export function setWrittenBasemap(buffer: ArrayBuffer): void {
  written.basemap = { shapes: decodeShapes(buffer), labels: decodeLabels(buffer) };
}
