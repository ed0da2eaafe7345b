import { fitLines, type MeasureText } from './fit-lines.ts';
import { type RowFit, roomyRem } from './row-fit.ts';

/** In rem, as in the style sheet: the room left and right of the words, and before the number. */
const besideWordsPx = 48 + 20;
const dayRem = 2.625;
const besideNumberPx = 12;
/** How much a canvas and a line of the page may differ. */
const leewayPx = 2;

/** By how much, as a share, a canvas' widths may differ from the page's if both set the same. */
const likeness = 0.04;

/**
 * Cuts words by their measured widths to the room of a row in a list of this width; `rem` in px.
 *
 * @param sample a row with words of its headline, excerpt and dateline in a `span` each
 * @returns null if the page sets words differently from how they are measured: the reader has fonts, spacing or a
 * minimum size of their own
 */
export function measuredFit(widthPx: number, rem: number, sample: Element): RowFit | null {
  const wordsPx = widthPx - besideWordsPx - dayRem * rem - leewayPx;
  const isCramped = widthPx <= roomyRem * rem;
  const instruments = getComputedStyle(document.documentElement).fontFamily;
  const measureExcerpt = createMeasure(`400 ${0.9375 * rem}px Literata, Georgia, serif`);
  const measureHeadline = createMeasure(`700 ${1.0625 * rem}px Literata, Georgia, serif`);
  const measureNumber = createMeasure(`400 ${0.8125 * rem}px ${instruments}`);
  const measureDateline = createMeasure(`400 ${0.75 * rem}px ${instruments}`);
  const measures = [measureHeadline, measureExcerpt, measureDateline];
  if (!isMeasuredAsSet(sample, measures)) return null;
  const besideHeadlinePx = (number: string | null) =>
    isCramped || !number ? 0 : besideNumberPx + measureFigures(number, measureNumber) * 1.05;
  return {
    isMeasured: true,
    isCramped,
    excerpt: (text) => fitLines(text, wordsPx, 2, measureExcerpt),
    headline(headlines, number) {
      const roomPx = wordsPx - besideHeadlinePx(number);
      const fitting = headlines.find((headline) => measureHeadline(headline) <= roomPx);
      const text = fitting ?? headlines.at(-1) ?? '';
      const isTooWide = text.split(' ').some((word) => measureHeadline(word) > roomPx);
      return { text: isTooWide ? text : fitLines(text, roomPx, 1, measureHeadline), isTooWide };
    },
    dateline: (text, before) =>
      fitLines(text, wordsPx - measureDateline(before) * 1.1, 1, (words) =>
        measureFigures(words, measureDateline),
      ),
  };
}

function isMeasuredAsSet(sample: Element, measures: readonly MeasureText[]): boolean {
  const words = [...sample.querySelectorAll('span')];
  return measures.every((measure, index) => {
    const setPx = words[index]?.getBoundingClientRect().width ?? 0;
    return Math.abs(measure(words[index]?.textContent ?? '') - setPx) <= likeness * setPx;
  });
}

/** The page sets figures with equal widths, which a canvas cannot: zero's is as good as any. */
function measureFigures(text: string, measure: MeasureText): number {
  return measure(text.replace(/\d/g, '0'));
}

/** Widths are measured word by word and cached, since words recur. */
function createMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = font;
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? 0;
    known.set(text, width);
    return width;
  };
}
