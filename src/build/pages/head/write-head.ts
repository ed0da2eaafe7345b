import { escapeHtml } from '../../bundle/escape-html.ts';
import type { HeadTag } from './head-tag.ts';

/** Tags as HTML, one a line. */
export function writeHead(tags: readonly HeadTag[]): string {
  return tags.map(writeTag).join('\n');
}

function writeTag(tag: HeadTag): string {
  switch (tag.tag) {
    case 'title':
      return `<title>${escapeHtml(tag.text)}</title>`;
    case 'meta':
      return `<meta${attributes({ [tag.key]: tag.name, content: tag.content })}>`;
    case 'link': {
      const { rel, href, type, title } = tag;
      return `<link${attributes({ rel, type, href, title })}>`;
    }
    case 'data':
      return `<script type="application/ld+json">${writeJson(tag.data)}</script>`;
  }
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

/**
 * A value as JSON that may stand in a `<script>` data block: the same to `JSON.parse`, and without the signs that end
 * or comment out a script (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)
 * or that older readers take for line ends.
 */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
