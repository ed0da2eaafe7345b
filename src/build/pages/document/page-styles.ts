import postcss, { type Declaration, type Root, type Rule } from 'postcss';
import { firstWordsId, nextFrame } from '../../../model/app/page-state.ts';
import { CriticalCss } from './critical-css.ts';

/**
 * In the first frame there are the words, and room for what stands above them or is as high as a row. What is around
 * them is neither styled, laid out nor seen before all of its style is there: the linked sheet, with which the whole
 * page is laid out anyway, and the rules that follow it, which show it. In no layer a rule wins over all that are in
 * one, and `revert-layer` gives them back what they say. The only link and the only navigation that are marked are
 * fixed to the screen: the linked sheet shows them. A browser that skips no content lays it out, and does not show it.
 */
const firstFrame = [
  `[${nextFrame}=true]:not(a,nav){display:none}`,
  `@layer reset{:is(a,nav)[${nextFrame}]{display:none}`,
  `[${nextFrame}=room]{content-visibility:hidden}[${nextFrame}=room]>*{visibility:hidden}}`,
].join('');
const wholePage = [
  `[${nextFrame}=true]:not(a,nav){display:revert-layer}`,
  `@layer base{[${nextFrame}=room]{content-visibility:visible}[${nextFrame}=room]>*{visibility:inherit}}`,
].join('');

export interface PageStyle {
  /** The rules that the page is seen by; of one with a first frame those that its linked sheet has not. */
  style: string;
  /** Those of its first frame, for its words alone; null for a page without first words, which is drawn as it comes. */
  firstStyle: string | null;
}

/** The rules of written pages, as they were built. */
export interface BuiltSheets {
  /** What every page links to. */
  linked: string;
  /** What comes with the app's chunks, and what only written pages have. */
  others: string;
}

/** The styles of pages that are written ahead. */
export class PageStyles {
  readonly #whole: CriticalCss;
  readonly #others: CriticalCss;
  readonly #ofWords: CriticalCss;

  constructor({ linked, others }: BuiltSheets) {
    this.#whole = new CriticalCss(linked + others);
    this.#others = new CriticalCss(others);
    this.#ofWords = new CriticalCss(settled(linked + others));
  }

  /** @param html what the app's root element holds; `after`: what follows that */
  of(html: string, after = ''): PageStyle {
    if (!html.includes(firstWords)) return { style: this.#whole.of(html + after), firstStyle: null };
    const words = withoutSurroundings(html);
    return {
      style: this.#others.of(html + after) + wholePage,
      firstStyle: firstFrame + this.#ofWords.of(words),
    };
  }
}

const firstWords = ` id="${firstWordsId}"`;

/** A value by day and one by night, as Lightning CSS writes `light-dark()` for older browsers. */
const byLight =
  /var\(--lightningcss-light,((?:[^()]|\([^()]*\))*)\)\s*var\(--lightningcss-dark,((?:[^()]|\([^()]*\))*)\)/g;

/** What is not seen of a frame in which nothing moves and that nobody has touched; -moz- is for pages without a viewport. */
const unseen =
  /^(?:--lightningcss-.*|cursor|pointer-events|touch-action|transition|animation-duration|scroll-behavior|overscroll-behavior.*|(?:-webkit-|-moz-)?user-select|-webkit-tap-highlight-color|-moz-text-size-adjust)$/;

/**
 * The same rules, in which the device alone chooses between day and night, and no face is named that is yet to be fetched:
 * shorter, and quicker to resolve. A name that the page does not know a face by is asked of the system.
 */
function settled(css: string): string {
  const sheet = postcss.parse(css);
  const fetched = namesOfFetched(sheet);
  sheet.walkDecls(/^(?:--|font-family$)/, (one) => {
    if (one.parent?.type !== 'atrule') one.value = withoutNames(one.value, fetched);
  });
  sheet.walkDecls(unseen, (one) => {
    one.remove();
  });
  sheet.walkRules(followDevice);
  return sheet.toString();
}

function followDevice(rule: Rule): void {
  const nights = rule.nodes.filter((one) => one.type === 'decl' && one.value.search(byLight) >= 0);
  const night = nights.map((one) => one.toString().replaceAll(byLight, '$2')).join(';');
  for (const one of nights) (one as Declaration).value = (one as Declaration).value.replaceAll(byLight, '$1');
  if (night !== '') rule.after(`@media (prefers-color-scheme:dark){${rule.selector}{${night}}}`);
}

/** Of the typefaces that come with the whole sheet. */
function namesOfFetched(sheet: Root): string[] {
  const names: string[] = [];
  sheet.walkAtRules('font-face', (face) => {
    face.walkDecls('font-family', ({ value }) => {
      if (/\burl\(/.test(face.toString())) names.push(value.replaceAll(/^["']|["']$/g, ''));
    });
  });
  return names;
}

/** A list of faces begins with those that are fetched; what stands behind them is always left. */
function withoutNames(value: string, names: readonly string[]): string {
  const [first = '', ...rest] = value.split(/,\s*/);
  const isFetched = rest.length > 0 && names.includes(first.replaceAll(/^["']|["']$/g, ''));
  return isFetched ? rest.join(', ') : value;
}

const tag = (name: string) => `<${name}(?=[\\s>])(?:[^">]|"[^"]*")*>`;
const hasRoom = new RegExp(`\\s${nextFrame}="room"`);
const surroundings = new RegExp(`<(\\w+)(?:[^">]|"[^"]*")*?\\s${nextFrame}\\b(?:[^">]|"[^"]*")*>`);

/** HTML of our renderer, which escapes what it should and closes every element, without what is marked but for its room. */
function withoutSurroundings(html: string): string {
  let kept = '';
  let rest = html;
  for (let start = surroundings.exec(rest); start; start = surroundings.exec(rest)) {
    const from = start.index + start[0].length;
    kept += rest.slice(0, hasRoom.test(start[0]) ? from : start.index);
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
