import { contextCharacters } from './make-anchor.ts';

/** Longer quotes are identified by their first and last words, so that the link stays short enough to send. */
const maxCharacters = 120;
const endCharacters = 32;

/** Its data takes 80 ms on a slow phone, and each start has this file. */
let segmenter: Intl.Segmenter | undefined;

/** A quote, line by line as plain text, with its context before and after on its lines; both may be empty. */
export interface LinedQuote {
  lines: readonly string[];
  /** The lines as the page has them, if a power or struck words make them differ. */
  pageLines?: readonly string[];
  prefix: string;
  suffix: string;
}

/**
 * The address of a page at a quote in it, for browsers to scroll to and mark: `…#:~:text=prefix-,start,end,-suffix`.
 * https://wicg.github.io/scroll-to-text-fragment/ Replaces the address's own fragment. A quote without words gives
 * the page's own address.
 */
export function addTextFragment(url: string, quote: LinedQuote): string {
  const { lines, pageLines = lines, prefix, suffix } = quote;
  const filled = pageLines.map(clean).filter((line) => line !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  const page = url.split('#', 1)[0] ?? url;
  if (first === undefined || last === undefined) return page;
  const isShort = filled.length === 1 && first.length <= maxCharacters;
  const before = clean(prefix.length < contextCharacters ? prefix : dropFirstWord(prefix));
  const after = clean(suffix.length < contextCharacters ? suffix : dropLastWord(suffix));
  const parts = [
    before && `${encode(before)}-`,
    ...(isShort ? [encode(first)] : [encode(firstWords(first)), encode(lastWords(last))]),
    after && `-${encode(after)}`,
  ];
  return `${page}#:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Browsers compare text with its white space collapsed. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `-` joins prefix and suffix to their commas, so it is escaped, besides what URLs escape anyway. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** The far end of a truncated context may be half a word, and browsers match whole ones there. */
function dropFirstWord(text: string): string {
  return wordsOf(text).slice(1).join('');
}

function dropLastWord(text: string): string {
  return wordsOf(text).slice(0, -1).join('');
}

/** Enough words at one end to tell it from others; whole ones. */
function firstWords(text: string): string {
  const words = wordsOf(text);
  return words.slice(0, countEnough(words)).join('').trim();
}

function lastWords(text: string): string {
  const words = wordsOf(text);
  return words
    .slice(-countEnough([...words].reverse()))
    .join('')
    .trim();
}

function countEnough(words: readonly string[]): number {
  let characters = 0;
  const enough = words.findIndex((word) => {
    characters += word.length;
    return characters >= endCharacters;
  });
  return enough < 0 ? words.length : enough + 1;
}

function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
