import type { Plugin } from 'vite';

/**
 * The order of the cascade, lowest first. Every rule of ours stands in one of these layers, but for what must hold
 * whatever a part says: without script there are no controls.
 */
const layers = '@layer reset, tokens, base, ui, views;\n';

/**
 * Names the layers' order at the top of every style sheet. A layer's rank is settled by where it is first named, and
 * the sheets of lazily loaded parts arrive in any order.
 */
export function cssLayersPlugin(): Plugin {
  return {
    name: 'waymark-css-layers',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/[^?]*\.css$/.test(id) ? { code: layers + code, map: null } : null;
    },
  };
}
