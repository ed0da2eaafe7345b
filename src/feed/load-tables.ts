import { loadChunk } from './load-chunk.ts';
import { type TableName, tables } from './tables.ts';
import { setHtmlNames } from './text/common-names.ts';

/** All tables there are. */
export const allTables: readonly TableName[] = ['zones', 'names', 'json', 'gml', 'math'];

/** Loads tables that a document lacked. Resolves to whether all of them are there; the network may be down. */
export async function loadTables(names: Iterable<TableName>): Promise<boolean> {
  const loaded = await Promise.all([...names].map((name) => loaders[name]()));
  return !loaded.includes(false);
}

const loaders: Record<TableName, () => Promise<boolean>> = {
  async zones() {
    const chunk = await loadChunk(() => import('./time-zone-table.ts'));
    if (chunk) tables.zoneAt = chunk.zoneAt;
    return chunk !== null;
  },
  async names() {
    const chunk = await loadChunk(() => import('./text/all-html-names.ts'));
    if (chunk) setHtmlNames(chunk.htmlDecodeTree);
    if (chunk) tables.hasAllNames = true;
    return chunk !== null;
  },
  async json() {
    const chunk = await loadChunk(() => import('./formats/parse-json-feed.ts'));
    if (chunk) tables.parseJsonFeed = chunk.parseJsonFeed;
    return chunk !== null;
  },
  async gml() {
    const chunk = await loadChunk(() => import('./formats/parse-gml.ts'));
    if (chunk) tables.placeOfGml = chunk.placeOfGml;
    return chunk !== null;
  },
  async math() {
    const chunk = await loadChunk(() => import('./html/math-reader.ts'));
    if (chunk) tables.MathReader = chunk.MathReader;
    return chunk !== null;
  },
};
