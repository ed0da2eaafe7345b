/**
 * All of HTML's named references, for {@link setHtmlNames}: in a build for browsers the parser's own table replaces
 * this file (see build/bundle/html-names-plugin.ts). In Node the parser has that table anyway, and never calls this.
 */
export { htmlDecodeTree } from './common-names.ts';
