import type { Manifest } from 'vite';

/** Addresses of files that a page asks for before the app does. */
export interface ChunkAddresses {
  scripts: string[];
  styles: string[];
}

/**
 * The addresses of the chunks that hold some parts, of those that they import, and of their style sheets.
 *
 * @param manifest of the app's build
 * @param parts file names without their ends, as `lazyPart` has them; one that is not in the build has no chunk
 * @param base the app's base path
 */
export function chunkAddresses(manifest: Manifest, parts: readonly string[], base: string): ChunkAddresses {
  const keys = Object.keys(manifest);
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
    const key = keys.find((key) => new RegExp(`/${part}\\.tsx?$`).test(key));
    if (key !== undefined) add(key);
  }
  const below = (files: ReadonlySet<string>) => [...files].map((file) => base + file);
  return { scripts: below(scripts), styles: below(styles) };
}
