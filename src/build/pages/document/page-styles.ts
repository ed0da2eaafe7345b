import postcss, { type Declaration } from 'postcss';
import { firstWordsId, nextFrame } from '../../../model/app/page-state.ts';
import { CriticalCss } from './critical-css.ts';

/**
 * In the first frame there are the words, and room for what stands around them: what is in there is laid out with a frame
 * after it, however much of the page has come by then. Its style may come later still: it is not seen without. A row is
 * skipped as a whole, since all of its parts would have an animation each; elsewhere that would count as a shift.
 */
const withRoom = [
  '@keyframes room{from,to{display:none}}@keyframes row{from,to{content-visibility:hidden}}',
  `@layer reset{[${nextFrame}]>*{animation:50ms room;visibility:hidden}`,
  `article[${nextFrame}]{animation:50ms row}article[${nextFrame}]>*{animation:none}}`,
].join('');
const withContent = `@layer base{[${nextFrame}]>*{visibility:inherit}}`;

export interface PageStyle {
  /** The rules that the page is seen by before the whole sheet is there. */
  style: string;
  /** Those of its first frame, for its words alone; null for a page without first words, which is drawn as it comes. */
  firstStyle: string | null;
}

/** The styles of pages that are written ahead. */
export class PageStyles {
  readonly #whole: CriticalCss;
  readonly #ofWords: CriticalCss;

  /** @param css the whole sheet, as it was built */
  constructor(css: string) {
    this.#whole = new CriticalCss(css);
    this.#ofWords = new CriticalCss(settled(css));
  }

  /** @param html what the app's root element holds; `after`: what follows that */
  of(html: string, after = ''): PageStyle {
    const style = this.#whole.of(html + after);
    if (!html.includes(firstWords)) return { style, firstStyle: null };
    const words = withoutSurroundings(html);
    return { style: withContent + style, firstStyle: withRoom + this.#ofWords.of(words) };
  }
}

const firstWords = ` id="${firstWordsId}"`;

/** A value by day and one by night, as Lightning CSS writes `light-dark()` for older browsers. */
const byLight =
  /var\(--lightningcss-light,((?:[^()]|\([^()]*\))*)\)\s*var\(--lightningcss-dark,((?:[^()]|\([^()]*\))*)\)/g;

/** The same rules, in which the device alone chooses between day and night: shorter, and quicker to resolve. */
function settled(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkDecls(/^--lightningcss-/, (one) => {
    one.remove();
  });
  sheet.walkRules((rule) => {
    const nights = rule.nodes.filter((one) => one.type === 'decl' && one.value.search(byLight) >= 0);
    const night = nights.map((one) => one.toString().replaceAll(byLight, '$2')).join(';');
    for (const one of nights)
      (one as Declaration).value = (one as Declaration).value.replaceAll(byLight, '$1');
    if (night !== '') rule.after(`@media (prefers-color-scheme:dark){${rule.selector}{${night}}}`);
  });
  return sheet.toString();
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
