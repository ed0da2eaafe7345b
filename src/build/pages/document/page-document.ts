import { firstWordsId, type PageState, pageStateId } from '../../../model/app/page-state.ts';
import { metaContentSecurityPolicy, policyWithStyles } from '../../bundle/content-security-policy.ts';
import { escapeHtml } from '../../bundle/escape-html.ts';
import { writeJson } from '../head/write-head.ts';
import type { ChunkAddresses } from './chunk-addresses.ts';
import type { PageStyle } from './page-styles.ts';

/** What of the built app every page needs, as the shell names it. */
export interface Shell {
  /** Icons, colours, manifest: what the head of every page says. */
  head: string;
  /** The tags that load the whole style sheet and the app. */
  styles: string;
  script: string;
}

export interface PageParts extends PageStyle {
  /** Of the document. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Tags of the head, as `writeHead` gives them, and its data blocks, which no browser waits for. */
  head: string;
  data: string;
  /** What stands in the app's root element, and what follows it. */
  body: string;
  after: string;
  /** What the app begins with; null if it asks the device and the feed first. */
  state: PageState | null;
  /** What the app will ask for first. */
  chunks: ChunkAddresses;
}

/** Takes the built app's page apart: it is ours, written by Vite. Throws where it has not what it should. */
export function parseShell(html: string): Shell {
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g)?.join('') ?? '';
  const script = /<script type="module"[^>]*><\/script>/.exec(html)?.[0];
  if (script === undefined || styles === '')
    throw new Error('The built page names no script or no style sheet.');
  const own = [...head.matchAll(/<(?:meta|link)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter(
      (tag) =>
        !/"(?:stylesheet|modulepreload|prefetch|alternate|description|Content-Security-Policy)"/.test(tag),
    );
  return { head: own.join('\n'), styles, script: script.replace(' blocking="render"', '') };
}

/**
 * A slow phone that paints what it has, and then everything again with the first words, shows those later: it has to
 * paint them with its first frame (https://html.spec.whatwg.org/#link-type-expect).
 */
const drawnAtOnce = `<link rel="expect" href="#${firstWordsId}" blocking="render">\n`;

/**
 * A page as a whole document. Its words and their style come first and wait for nothing; the whole style sheet, what
 * it lacks for what stands around the words, the state and the app follow.
 */
export function pageDocument(page: PageParts, shell: Shell): string {
  const { style, firstStyle } = page;
  const inline = firstStyle === null ? [style] : [firstStyle, style];
  const policy = policyWithStyles(metaContentSecurityPolicy, inline);
  const { scripts, styles } = page.chunks;
  const preloads = [
    ...styles.map((href) => `<link rel="preload" as="style" crossorigin href="${escapeHtml(href)}">`),
    ...scripts.map((href) => `<link rel="modulepreload" crossorigin href="${escapeHtml(href)}">`),
  ];
  const state =
    page.state && `<script type="application/json" id="${pageStateId}">${writeJson(page.state)}</script>`;
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" dir="${page.direction}">
<head>
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
${shell.head}
${page.head}
${firstStyle === null ? '' : drawnAtOnce}<style>${inline[0]}</style>
</head>
<body><div id="app">${page.body}</div>${page.after}
${shell.styles}${preloads.join('')}${shell.script}${firstStyle === null ? '' : `<style>${style}</style>`}
${state ?? ''}${page.data}
</body>
</html>
`;
}
