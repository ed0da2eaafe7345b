import type { Manifest } from 'vite';

/** The parts that every take-over needs besides those that the page shows. */
const always = ['take-over'];

/**
 * The addresses of the chunks that hold some parts, and of those that they import.
 *
 * @param manifest of the app's build
 * @param parts file names without their ends, as `lazyPart` has them; one that is not in the build has no chunk
 * @param base the app's base path
 */
export function chunkAddresses(manifest: Manifest, parts: readonly string[], base: string): string[] {
  const keys = Object.keys(manifest);
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    // What every page loads first is named by its own tag.
    if (!chunk || chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const part of [...always, ...parts]) {
    const key = keys.find((key) => new RegExp(`/${part}\\.tsx?$`).test(key));
    if (key !== undefined) add(key);
  }
  return [...files].map((file) => base + file);
}
