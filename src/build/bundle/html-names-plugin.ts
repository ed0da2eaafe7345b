import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What `entities` calls its table of all of HTML's named references, within its own folder. */
const table = './generated/decode-data-html.js';

/**
 * Gives htmlparser2 the common names alone (feed/text/common-names.ts), and the whole table, which is as large as
 * the parser itself, to whoever imports feed/text/all-html-names.ts.
 */
export function htmlNamesPlugin(): Plugin {
  const fromParser = createRequire(createRequire(import.meta.url).resolve('htmlparser2'));
  const all = new URL(table, `file://${fromParser.resolve('entities/decode')}`);
  const common = new URL('../../feed/text/common-names.ts', import.meta.url);
  return {
    name: 'waymark-html-names',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.endsWith('/text/all-html-names.ts')) return fileURLToPath(all);
      const isOfParser = id === table && importer?.includes('/entities/');
      return isOfParser ? fileURLToPath(common) : null;
    },
  };
}
