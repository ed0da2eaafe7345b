import type { Plugin } from 'vite';
import type { Journal } from '../../model/journal/journal.ts';

/**
 * Puts the publisher's own accent in the place of ours, in every theme but those of high contrast. It stands in no layer,
 * and so before what any theme says; in the style sheet, so that it is there before any script.
 */
export function accentPlugin({ accent }: Pick<Journal, 'accent'>): Plugin {
  return {
    name: 'waymark:accent',
    enforce: 'pre',
    transform(code, id) {
      if (accent === null || !/\/src\/styles\/tokens\.css$/.test(id)) return null;
      const rule = `:root { --accent-by-day: ${accent.light}; --accent-by-night: ${accent.dark}; }`;
      return { code: `${code}\n${rule}\n`, map: null };
    },
  };
}
