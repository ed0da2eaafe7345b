/**
 * All of HTML's named references, for {@link setHtmlNames}: in a build for browsers the parser's own table stands in
 * this file's place (see build/html-names-plugin.ts). In Node the parser has that table anyway, and asks nobody.
 */
export { htmlDecodeTree } from './common-names.ts';
