import type { Manifest } from 'vite';
import type { ChunkList } from '../../bundle/chunk-list-plugin.ts';

/** Addresses of files that a page asks for before the app does. */
export interface ChunkAddresses {
  scripts: string[];
  styles: string[];
}

/** What a build became. */
export interface BuiltChunks {
  /** Vite's account of its files and of what each imports. */
  manifest: Manifest;
  /** Which file each module went into. */
  list: ChunkList;
}

/**
 * The addresses of the chunks that hold some parts, of those that they import, and of their style sheets.
 *
 * @param parts file names without their ends, as `lazyPart` has them; one that is not in the build has no chunk
 * @param base the app's base path
 */
export function chunkAddresses(
  { manifest, list }: BuiltChunks,
  parts: readonly string[],
  base: string,
): ChunkAddresses {
  const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    // What every page loads first is named by its own tag.
    if (!chunk || chunk.isEntry || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const part of parts) {
    const isPart = new RegExp(`/${part}\\.tsx?$`);
    const file = Object.entries(list).find(([module]) => isPart.test(module))?.[1];
    add(keyOf.get(file ?? '') ?? '');
  }
  const below = (files: ReadonlySet<string>) => [...files].map((file) => base + file);
  return { scripts: below(scripts), styles: below(styles) };
}
