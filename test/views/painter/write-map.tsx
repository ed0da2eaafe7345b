import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { MapOutlinePaths } from '../../../src/views/painter/map-shapes.tsx';
import { writtenMaps } from '../../../src/views/painter/written-basemap.ts';

/** A picture as a page is written with it, and its outlines, which stand at the page's end. */
export function writeMap(picture: VNode): string {
  writtenMaps.clear();
  return renderToString(picture) + renderToString(<MapOutlinePaths />);
}
