import postcss, { type Declaration } from 'postcss';
import { firstWordsId, nextFrame } from '../../model/page-state.ts';
import { criticalCss, minified } from './critical-css.ts';

/**
 * In the first frame there are the words, and room for what stands around them: what is in there is laid out with a frame
 * after it, however much of the page has come by then. Its style may come later still: it is not seen without.
 */
const withRoom = `@keyframes room{from,to{content-visibility:hidden}}@layer reset{[${nextFrame}]{animation:50ms room}[${nextFrame}]>*{visibility:hidden}}`;
const withContent = `@layer base{[${nextFrame}]>*{visibility:inherit}}`;

/**
 * The style of first frames: the rules for a page's words alone, since all that comes before them is waited for. Pages
 * that show the same kinds of elements share theirs.
 */
export class FirstStyles {
  readonly #css: string;
  readonly #known = new Map<string, string>();

  /** @param css the whole sheet, as it was built */
  constructor(css: string) {
    this.#css = css;
  }

  /** @returns null for a page without first words to wait for */
  of(html: string): string | null {
    if (!html.includes(`id="${firstWordsId}"`)) return null;
    const words = withoutSurroundings(html);
    const kinds = new Set(words.match(/<[a-z]\w*|\sclass="[^"]*"|var\(--[\w-]+/gi));
    const key = [...kinds].sort().join();
    const known = this.#known.get(key) ?? withRoom + settled(criticalCss(this.#css, [words], true));
    this.#known.set(key, known);
    return known;
  }
}

/** A value by day and one by night, as Lightning CSS writes `light-dark()` for older browsers. */
const byLight =
  /var\(--lightningcss-light,((?:[^()]|\([^()]*\))*)\)\s*var\(--lightningcss-dark,((?:[^()]|\([^()]*\))*)\)/g;

/** The same rules, in which the device alone chooses between day and night: shorter, and quicker to resolve. */
function settled(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const nights = rule.nodes.filter((one) => one.type === 'decl' && one.value.search(byLight) >= 0);
    const night = nights.map((one) => one.toString().replaceAll(byLight, '$2')).join(';');
    for (const one of nights)
      (one as Declaration).value = (one as Declaration).value.replaceAll(byLight, '$1');
    if (night !== '') rule.after(`@media (prefers-color-scheme:dark){${rule.selector}{${night}}}`);
  });
  sheet.walkDecls(/^--lightningcss-/, (one) => {
    one.remove();
  });
  return minified(sheet.toString());
}

/** The style that follows a page's words, which brings what stands around them. */
export function withRest(style: string): string {
  return withContent + style;
}

const tag = (name: string) => `<${name}(?=[\\s>])(?:[^">]|"[^"]*")*>`;
const surroundings = new RegExp(`<(\\w+)(?:[^">]|"[^"]*")*?\\s${nextFrame}\\b(?:[^">]|"[^"]*")*>`);

/** HTML of our renderer, which escapes what it should and closes every element, with nothing inside of what is marked. */
function withoutSurroundings(html: string): string {
  let kept = '';
  let rest = html;
  for (let start = surroundings.exec(rest); start; start = surroundings.exec(rest)) {
    const from = start.index + start[0].length;
    kept += rest.slice(0, from);
    rest = rest.slice(endOf(rest, start[1] ?? '', from));
  }
  return kept + rest;
}

/** Where the end tag of an element stands whose content begins at `from`. Throws where it is not closed. */
function endOf(html: string, name: string, from: number): number {
  let depth = 1;
  for (const found of html.slice(from).matchAll(new RegExp(`${tag(name)}|</${name}>`, 'g'))) {
    depth += found[0].startsWith('</') ? -1 : 1;
    if (depth === 0) return from + found.index;
  }
  throw new Error(`A ${name} of a page is not closed.`);
}
