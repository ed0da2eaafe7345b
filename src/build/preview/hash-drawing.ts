import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides, besides a card, how its picture looks: the drawing and the map, the words' breaks, fonts and canvas. */
const folders = ['src/basemap', 'src/build/preview'];
const files = [
  'src/model/text/wrap-words.ts',
  ...['literata', 'noto-naskh-arabic', 'noto-serif-jp'].map(
    (font) => `node_modules/@fontsource-variable/${font}/package.json`,
  ),
  'node_modules/@napi-rs/canvas/package.json',
];

/** A hash that changes with how pictures are drawn, so that none of an earlier drawing is taken for one of this. */
export function hashDrawing(root: string): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const path of [...inFolders.sort(), ...files.map((file) => join(root, file))]) {
    hash.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest('hex');
}
