import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { listWords } from '../../../words/english/list/list-words.ts';
import { formatMonth } from '../../ui/format/format-day.ts';
import listCss from './entry-list.module.css';
import css from './entry-row.module.css';

const words = wordsIn('list', listWords);

/** Its name is among the longest in most languages. */
const longMonth = '2026-09';
/** Only letters: figures are set differently from how they are measured. */
const sampleWords = 'Waymark';

export interface SampleSize {
  row: Element;
  rowPx: number;
  headingPx: number;
  /** Width of its words together: shows whether they are set differently from how they are measured. */
  wordsPx: number;
}

/**
 * An invisible month heading and a row with as many lines as a row has: as high as they need to be in the styles that
 * the reader has set, such as text spacing, a minimum size or fonts. They are measured when they change; rows of the
 * list never are.
 */
export function RowSample({ onSize }: { onSize: (size: SampleSize) => void }) {
  const sample = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const heading = sample.current?.firstElementChild;
    const row = sample.current?.lastElementChild;
    if (!heading || !row) return;
    const parts = [row, heading, ...row.querySelectorAll('span')];
    const observer = new ResizeObserver(() => {
      const [rowBox, headingBox, ...texts] = parts.map((part) => part.getBoundingClientRect());
      onSize({
        row,
        rowPx: rowBox?.height ?? 0,
        headingPx: headingBox?.height ?? 0,
        wordsPx: texts.reduce((sum, { width }) => sum + width, 0),
      });
    });
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={sample} class={listCss.sample} aria-hidden="true">
      <div class={listCss.heading}>
        <h2>{formatMonth(longMonth)}</h2>
        <p>{words().unreadOf(29, 30)}</p>
      </div>
      <div class={css.row} data-sample data-reading="unread">
        <h3 class={css.headline}>
          <span>{sampleWords}</span>
        </h3>
        <p class={css.excerpt}>
          <span>{sampleWords}</span>
          <br />
          {sampleWords}
        </p>
        <p class={css.dateline}>
          <span>{sampleWords}</span>
        </p>
      </div>
    </div>
  );
}
