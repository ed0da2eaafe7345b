import { createHash } from 'node:crypto';
import type { CSSModulesOptions } from 'vite';

/**
 * The name of a CSS module's class in the page: `row_1f4`. It hangs on the module's place below
 * `src` alone, so that every build finds the same. Short, for the first screen's script holds a hundred of them; that no
 * two modules share a mark is tested.
 */
export function cssClassName(name: string, file: string): string {
  const place = file.replaceAll('\\', '/').replace(/^.*\/src\//, '');
  const [path = ''] = place.split('?', 1);
  const hash = createHash('sha256').update(path).digest().readUInt32BE();
  return `${name}_${hash.toString(36).slice(-3)}`;
}

/** How CSS modules are read: the app's build and that of its pages must agree on it. */
export const cssModules: CSSModulesOptions = {
  localsConvention: 'camelCaseOnly',
  generateScopedName: cssClassName,
};
