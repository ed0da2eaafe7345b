import { wrapWords } from '../../model/text/wrap-words.ts';
import type { PreviewCard } from './preview-card.ts';
import type { PreviewFonts } from './preview-fonts.ts';

export const previewWidthPx = 1200;
export const previewHeightPx = 630;

/** Small cards show only the square in the middle: the words keep a margin within it. */
const wordsWidthPx = previewHeightPx - 2 * 24;
const maxTitleLines = 3;
const factsStyle = { role: 'facts', weight: 500, sizePx: 33 } as const;

/** Where the words stand: on a label at the foot of a map, or alone in the middle. */
export type WordsPlace = 'label' | 'alone';

const settings = {
  label: { titleSizesPx: [62, 56, 50], titleLeading: 1.15, paddingPx: [34, 36], gapPx: 14, kickerPx: 30 },
  alone: { titleSizesPx: [84, 74, 64, 54], titleLeading: 1.16, paddingPx: [0, 0], gapPx: 34, kickerPx: 33 },
} as const;

/** A line of the picture, in the middle of its breadth. */
export interface WordLine {
  text: string;
  role: 'kicker' | 'title' | 'facts';
  weight: number;
  sizePx: number;
  /** Of the letters' base, from the top of the words. */
  baselinePx: number;
  widthPx: number;
}

export interface LaidOutWords {
  lines: WordLine[];
  heightPx: number;
}

export type Measure = (text: string, weight: number, sizePx: number) => number;

/**
 * Chooses and sets the words of a card: over the title the journal and the number, under it day and place. A title that
 * is too long for three lines ends at a word with an ellipsis; one that no font has is left out, and the day stands in
 * its place, else the position.
 */
export function layOutWords(
  card: PreviewCard,
  place: WordsPlace,
  { fonts, measure }: { fonts: PreviewFonts; measure: Measure },
): LaidOutWords {
  const { titleSizesPx, titleLeading, paddingPx, gapPx, kickerPx } = settings[place];
  const { kicker, title, facts } = chooseWords(card, fonts);
  const lines: WordLine[] = [];
  let topPx: number = paddingPx[0];
  const add = (text: string, style: Pick<WordLine, 'role' | 'weight' | 'sizePx'>, leading: number) => {
    const { weight, sizePx } = style;
    const widthPx = measure(text, weight, sizePx);
    lines.push({ ...style, text, widthPx, baselinePx: Math.round(topPx + sizePx * (leading / 2 + 0.34)) });
    topPx += sizePx * leading;
  };
  if (kicker.length > 0) {
    const style = { role: 'kicker', weight: 600, sizePx: kickerPx } as const;
    const fitted = wrap(joinFacts(kicker), style, 1, measure);
    for (const text of fitted) add(text, style, 1.3);
    topPx += gapPx / 2;
  }
  const titled = fitTitle(title, titleSizesPx, measure);
  for (const text of titled.lines)
    add(text, { role: 'title', weight: 600, sizePx: titled.sizePx }, titleLeading);
  if (facts.length > 0) topPx += gapPx;
  for (const text of factLines(facts, measure)) add(text, factsStyle, 1.36);
  return { lines, heightPx: Math.round(topPx + paddingPx[1]) };
}

function chooseWords(card: PreviewCard, fonts: PreviewFonts) {
  const set = (text: string | null | undefined) => (text ? fonts.setText(text) : null);
  const date = set(card.date?.words) ?? set(card.date?.figures);
  const place = set(card.place) ?? card.position;
  const [title = '', ...facts] = [set(card.headline), date, place].filter((words) => words !== null);
  const kicker = [set(card.journal), set(card.number)].filter((words) => words !== null);
  return { kicker, title, facts };
}

function fitTitle(title: string, sizesPx: readonly number[], measure: Measure) {
  for (const [index, sizePx] of sizesPx.entries()) {
    const style = { weight: 600, sizePx };
    const lines = wrap(title, style, 99, measure);
    // The largest size is for what stands in it without being broken much; the last one takes what there is.
    const maxLines = Math.min(maxTitleLines, index + 1);
    const isWhole = wordsOf(title).every((word) => measure(word, 600, sizePx) <= wordsWidthPx);
    if (isWhole && lines.length <= maxLines)
      return { lines: balance(title, lines.length, style, measure), sizePx };
    if (index === sizesPx.length - 1) {
      const kept =
        lines.length <= maxTitleLines
          ? balance(title, lines.length, style, measure)
          : wrap(title, style, maxTitleLines, measure);
      return { lines: kept, sizePx };
    }
  }
  return { lines: [], sizePx: 0 };
}

type Style = Pick<WordLine, 'weight' | 'sizePx'>;

function wrap(
  text: string,
  style: Style,
  maxLines: number,
  measure: Measure,
  widthPx = wordsWidthPx,
): string[] {
  return wrapWords(text, { widthPx, maxLines }, (part) => measure(part, style.weight, style.sizePx));
}

/** The same number of lines in the least breadth that takes them: none is left with a single word. */
function balance(text: string, count: number, style: Style, measure: Measure): string[] {
  const wordsPx = wordsOf(text).map((word) => measure(word, style.weight, style.sizePx));
  // Narrower than a word that fits, a line would break it.
  const minPx = Math.max(...wordsPx.filter((widthPx) => widthPx <= wordsWidthPx), wordsWidthPx / 2);
  let [narrow, wide] = [minPx, wordsWidthPx];
  let lines = wrap(text, style, count, measure);
  if (count < 2) return lines;
  while (wide - narrow > 8) {
    const widthPx = (narrow + wide) / 2;
    const tried = wrap(text, style, 99, measure, widthPx);
    if (tried.length > count) narrow = widthPx;
    else {
      wide = widthPx;
      lines = tried;
    }
  }
  return lines;
}

/** Those that must not be broken: not of scripts without spaces, whose lines end between any two words. */
function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word));
}

/** In one line where they fit into it, else one below the other. */
function factLines(facts: readonly string[], measure: Measure): string[] {
  const joined = joinFacts(facts);
  if (measure(joined, factsStyle.weight, factsStyle.sizePx) <= wordsWidthPx)
    return facts.length > 0 ? [joined] : [];
  return facts.flatMap((fact) => wrap(fact, factsStyle, 1, measure));
}

/** Where one is written from right to left each keeps to itself (U+2068…U+2069), or their figures would run together. */
function joinFacts(facts: readonly string[]): string {
  const isMixed = facts.some(isWrittenLeftwards);
  return facts.map((fact) => (isMixed ? `\u2068${fact}\u2069` : fact)).join(' · ');
}

/** Whether a text's first letter is of a script that runs from right to left. */
export function isWrittenLeftwards(text: string): boolean {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}
