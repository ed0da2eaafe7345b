import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { fitLines, type MeasureText } from './fit-lines.ts';

/** Cuts a row's words to the room they have. */
export interface RowFit {
  /** There is no room for headline and number side by side. */
  isCramped: boolean;
  /** As much of the first line as two lines hold. */
  excerpt: (text: string) => string;
  /** The first of the headlines that fits beside the number; the last where none does. */
  headline: (headlines: readonly string[]) => string;
}

/** In rem, as in the style sheet: what stands left and right of the words, and the number's column. */
const besideWordsPx = 48 + 20;
const dayRem = 2.625;
const numberRem = 3.25;
/** A narrower list leaves the number out. */
const roomyRem = 12;

/** Fits words to the list's width, anew when that, the text's size or the face changes. */
export function useRowFit(list: RefObject<HTMLElement | null>, rem: number): RowFit {
  const [widthPx, setWidthPx] = useState(412);
  const [face, setFace] = useState(0);
  useLayoutEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidthPx(entry.contentRect.width));
    observer.observe(list.current);
    void document.fonts.ready.then(() => setFace((count) => count + 1));
    return () => observer.disconnect();
  }, []);
  return useMemo(() => createRowFit(widthPx, rem), [widthPx, rem, face]);
}

function createRowFit(widthPx: number, rem: number): RowFit {
  const wordsPx = widthPx - besideWordsPx - dayRem * rem;
  const isCramped = widthPx <= roomyRem * rem;
  const numberPx = isCramped ? 0 : numberRem * rem;
  const measureExcerpt = createMeasure(`400 ${0.9375 * rem}px Literata, Georgia, serif`);
  const measureHeadline = createMeasure(`700 ${1.0625 * rem}px Literata, Georgia, serif`);
  return {
    isCramped,
    excerpt: (text) => fitLines(text, wordsPx, 2, measureExcerpt),
    headline: (headlines) =>
      headlines.find((headline) => measureHeadline(headline) <= wordsPx - numberPx) ?? headlines.at(-1) ?? '',
  };
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
