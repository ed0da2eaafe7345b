import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { whenIdle } from '../ui/when-idle.ts';
import { fitLines, type MeasureText } from './fit-lines.ts';

/**
 * Cuts a row's words to the room they have, so that the style sheet need clip none: every clip is a chunk of its own to
 * paint, and a row had four (https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/paint/README.md).
 */
export interface RowFit {
  /** The words have been measured. Until then they stand whole, and the style sheet clips them. */
  isMeasured: boolean;
  /** There is no room for headline and number side by side. */
  isCramped: boolean;
  /** As much of the first line as two lines hold. */
  excerpt: (text: string) => string;
  /**
   * The first of the headlines that fits beside the number; as much of the last as fits where none does. One with a
   * word too wide for the line stays whole, for the style sheet to clip: half a word is no part of the link's name.
   */
  headline: (headlines: readonly string[], number: string | null) => FittedHeadline;
  /** As much of the dateline as one line holds behind what is said before it. */
  dateline: (text: string, before: string) => string;
}

/** `rest` follows on the text where there is room for all of it, as the style sheet finds out. */
export interface FittedHeadline {
  text: string;
  rest?: string;
  isTooWide: boolean;
}

/** In rem, as in the style sheet: what stands left and right of the words, and before the number. */
const besideWordsPx = 48 + 20;
const dayRem = 2.625;
const besideNumberPx = 12;
/** A narrower list leaves the number out. */
const roomyRem = 12;
/** What a canvas and a line of the page may differ by. */
const leewayPx = 2;

/**
 * Fits words to the list's width once the page is idle and its faces are there, and anew when the width or the text's
 * size changes: to measure costs more than all else of a first screen, which the style sheet can clip as well. A list
 * whose rows are all in the page (not `isWindowed`) is painted once and not with every frame: its words are never cut.
 */
export function useRowFit(list: RefObject<HTMLElement | null>, rem: number, isWindowed: boolean): RowFit {
  const [widthPx, setWidthPx] = useState(412);
  const [isIdle, setIdle] = useState(false);
  useLayoutEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidthPx(entry.contentRect.width));
    observer.observe(list.current);
    let cancel: (() => void) | undefined;
    void document.fonts.ready.then(() => {
      cancel = whenIdle(() => setIdle(true));
    });
    return () => {
      cancel?.();
      observer.disconnect();
    };
  }, []);
  return useMemo(
    () => (isIdle && isWindowed ? createRowFit(widthPx, rem) : clippedFit(widthPx <= roomyRem * rem)),
    [widthPx, rem, isIdle && isWindowed],
  );
}

/** Leaves every word, for the style sheet to clip. */
function clippedFit(isCramped: boolean): RowFit {
  return {
    isMeasured: false,
    isCramped,
    excerpt: (text) => text,
    headline(headlines) {
      const [whole = '', text = whole] = headlines;
      return { text, rest: whole.slice(text.length), isTooWide: false };
    },
    dateline: (text) => text,
  };
}

function createRowFit(widthPx: number, rem: number): RowFit {
  const wordsPx = widthPx - besideWordsPx - dayRem * rem - leewayPx;
  const isCramped = widthPx <= roomyRem * rem;
  const instruments = getComputedStyle(document.documentElement).fontFamily;
  const measureExcerpt = createMeasure(`400 ${0.9375 * rem}px Literata, Georgia, serif`);
  const measureHeadline = createMeasure(`700 ${1.0625 * rem}px Literata, Georgia, serif`);
  const measureNumber = createMeasure(`400 ${0.8125 * rem}px ${instruments}`);
  const measureDateline = createMeasure(`400 ${0.75 * rem}px ${instruments}`);
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

/** Figures are set all of one width, which a canvas cannot: nought's is as good as any. */
function measureFigures(text: string, measure: MeasureText): number {
  return measure(text.replace(/\d/g, '0'));
}

/** Widths are asked for word by word, and words come again. */
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
