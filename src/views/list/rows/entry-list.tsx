import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import type { Gap } from '../../../model/journal/find-gaps.ts';
import { positions, readMarks, revisedIds, savedMarks } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { listWords } from '../../../words/english/list/list-words.ts';
import { formatMonth } from '../../ui/format/format-day.ts';
import { lazyPart } from '../../ui/lazy/lazy-part.tsx';
import css from './entry-list.module.css';
import { EntryRow, type EntryRowProps, type ReadingState, rowsAtFirst } from './entry-row.tsx';
import {
  heightOf,
  layOutMonths,
  type MonthSection,
  type RowMetrics,
  topInMonth,
  topOfRow,
} from './list-layout.ts';
import type { SampleSize } from './row-sample.tsx';
import { useDrawn } from './use-drawn.ts';
import { isWindowedAt, useListWindow } from './use-list-window.ts';
import { useRowFit } from './use-row-fit.ts';
import { useRowsInSteps } from './use-rows-in-steps.ts';

const words = wordsIn('list', listWords);

/** In rem; the same as in the style sheet, before a reader's own styles. */
const rowRem = 7.375;
const headingRem = 4;
const gapRem = 2.75;
const crampedGapRem = 5.5;

const GapRow = lazyPart('gap-row', () => import('./gap-row.tsx').then((module) => module.GapRow));

const RowSample = lazyPart('row-sample', () => import('./row-sample.tsx').then((module) => module.RowSample));

export interface EntryListProps {
  /** Newest first. */
  rows: readonly EntrySummary[];
  /** The list's name. */
  name: string;
  /** Slug of the entry to highlight and scroll to, or null. */
  selected: string | null;
  /** What a month's heading shows: how much is unread, or how many of its entries there are `in range` … */
  counts: 'unread' | 'in range' | 'in sight';
  /** Where numbers are missing between the rows. */
  gaps?: readonly Gap[];
  /** Id for the row with which the first rows are worth seeing; left out, there is none. */
  idOfFirstRows?: string;
  /** How many rows of a short list are rendered; left out, all of them. */
  drawn?: number;
  /** Where a row's link leads; left out, to the entry's page. */
  hrefOfRow?: (entry: EntrySummary) => string;
  /** What a plain tap on a row does instead of following its link. */
  onChoose?: (entry: EntrySummary) => void;
}

/**
 * Entries, newest first, by month. The rows of a short list are laid out by the style sheet; those of a long one are
 * positioned by arithmetic, so that no row waits for another's height.
 */
export function EntryList({
  rows,
  name,
  selected,
  counts,
  gaps,
  idOfFirstRows,
  drawn,
  hrefOfRow,
  onChoose,
}: EntryListProps) {
  const list = useRef<HTMLElement | null>(null);
  const [rem, probe] = useRem();
  const isWindowed = isWindowedAt(rows.length);
  const [sample, setSample] = useState<SampleSize | null>(null);
  const fit = useRowFit(list, rem, isWindowed, sample);
  const { rowPx = rowRem * rem, headingPx = headingRem * rem } = sample ?? {};
  const metrics = useMemo(
    () => metricsAt(fit.isCramped, rowPx, headingPx),
    [fit.isCramped, rowPx, headingPx],
  );
  const sections = useMemo(() => layOutMonths(rows, metrics, gaps), [rows, metrics, gaps]);
  const window = useListWindow(list, sections, metrics, rows.length);
  const inSteps = useRowsInSteps(rows.length, selected);
  const range = isWindowed ? window : { first: 0, end: Math.min(rows.length, drawn ?? inSteps) };
  const drawHeading = useDrawn<MonthHeadingProps>((props) => <MonthHeading {...props} />);
  const drawRow = useDrawn<EntryRowProps>((props) => <EntryRow key={props.entry.id} {...props} />);
  useSelectionInView(list, rows, sections, metrics, selected);
  const inWindow = sections.filter(
    (section) => section.first < range.end && section.first + section.count > range.first,
  );
  return (
    <section
      ref={list}
      class={css.list}
      aria-label={name}
      data-cramped={fit.isCramped || undefined}
      data-windowed={isWindowed || undefined}
      data-clipped={!fit.isMeasured || undefined}
      {...(isWindowed && { style: styleOf(heightOf(sections, metrics), metrics) })}
      // Room is reserved for rows that are not rendered yet.
      {...(!isWindowed &&
        inSteps < rows.length &&
        drawn === undefined && { style: { minHeight: `${heightOf(sections, metrics)}px` } })}
    >
      <span ref={probe} class={css.rem} aria-hidden="true" />
      {isWindowed && <RowSample onSize={setSample} />}
      {inWindow.map((section) => (
        <div
          key={nameOf(section)}
          class={css.month}
          {...(isWindowed && { style: { top: `${section.topPx}px` } })}
        >
          {drawHeading(nameOf(section), { section, rows, counts })}
          {rowsOf(section).flatMap((index) => {
            const entry = rows[index];
            const gap = gapBelow(section, index);
            const row =
              entry &&
              drawRow(entry.id, {
                entry,
                topPx: isWindowed ? topInMonth(section, index, metrics) : null,
                isLast: index + 1 === section.first + section.count && !gap,
                reading: readingOf(entry),
                isSaved: savedMarks.value.has(entry.id),
                isRevised: revisedIds.value.has(entry.id),
                isSelected: entry.slug === selected,
                id: index === rowsAtFirst - 1 ? idOfFirstRows : undefined,
                fit,
                position: index + 1,
                size: rows.length,
                href: hrefOfRow?.(entry),
                onChoose,
              });
            // In the order in which it is seen: after its row. One flat list: in nested arrays rows would lose the
            // benefit of their keys, and be recreated with every step of the window.
            return [row, gap];
          })}
        </div>
      ))}
    </section>
  );

  function gapBelow(section: MonthSection, index: number): VNode | null {
    const gap = section.gaps.find(({ above }) => above === index);
    if (!gap) return null;
    const key = `gap ${gap.missing[0]?.first}`;
    // In a short list room is reserved before its code is loaded: nothing moves when it comes.
    if (!isWindowed)
      return (
        <div key={key} class={css.gap}>
          <GapRow gap={gap} topPx={null} />
        </div>
      );
    return <GapRow key={key} gap={gap} topPx={topInMonth(section, index, metrics) + metrics.rowPx} />;
  }

  function rowsOf({ first, count }: MonthSection): number[] {
    const start = Math.max(first, range.first);
    const end = Math.min(first + count, range.end);
    return Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
  }
}

function nameOf({ month, first }: MonthSection): string {
  return `${month} ${first}`;
}

interface MonthHeadingProps extends Pick<EntryListProps, 'rows' | 'counts'> {
  section: MonthSection;
}

function MonthHeading({ section, rows, counts }: MonthHeadingProps) {
  const count = describeCount(section, rows, counts);
  return (
    <div class={css.heading}>
      <h2>{section.month === 'undated' ? words().undated : formatMonth(section.month)}</h2>
      <p key={count}>{count}</p>
    </div>
  );
}

function describeCount(
  { first, count }: MonthSection,
  rows: readonly EntrySummary[],
  counts: EntryListProps['counts'],
): string {
  if (counts === 'in range') return words().inRange(count);
  if (counts === 'in sight') return words().inSight(count);
  const unread = rows.slice(first, first + count).filter(({ id }) => !readMarks.value.has(id)).length;
  if (unread === 0) return words().entries(count);
  return unread < count ? words().unreadOf(unread, count) : words().unread(unread);
}

function readingOf({ id }: EntrySummary): ReadingState {
  if (readMarks.value.has(id)) return 'read';
  return (positions.value.get(id)?.progress ?? 0) > 0.02 ? 'started' : 'unread';
}

/** The line about missing numbers grows like rows do. */
function metricsAt(isCramped: boolean, rowPx: number, headingPx: number): RowMetrics {
  const gapPx = (isCramped ? crampedGapRem : gapRem) * (rowPx / rowRem);
  return { rowPx, headingPx, gapPx };
}

function styleOf(heightPx: number, { rowPx, headingPx, gapPx }: RowMetrics): Record<string, string> {
  return {
    height: `${heightPx}px`,
    '--row-height': `${rowPx}px`,
    '--heading-height': `${headingPx}px`,
    '--gap-height': `${gapPx}px`,
  };
}

/**
 * The text's size in px, and the element that measures it: a box one rem wide, since there is no event for its
 * changes.
 */
function useRem(): [rem: number, probe: RefObject<HTMLSpanElement | null>] {
  const probe = useRef<HTMLSpanElement | null>(null);
  const [rem, setRem] = useState(readRem);
  useLayoutEffect(() => {
    if (!probe.current) return;
    const observer = new ResizeObserver(() => setRem(readRem()));
    observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);
  return [rem, probe];
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Beside an open entry, scrolls the list to that entry's row. */
function useSelectionInView(
  list: { current: HTMLElement | null },
  rows: readonly EntrySummary[],
  sections: readonly MonthSection[],
  metrics: RowMetrics,
  selected: string | null,
): void {
  useLayoutEffect(() => {
    const pane = list.current?.closest('[data-list-pane]');
    const index = selected === null ? -1 : rows.findIndex(({ slug }) => slug === selected);
    if (!pane || !list.current || index < 0) return;
    // Each row of a short list is as high as it needs to be.
    const row = list.current.querySelector('[data-selected]')?.getBoundingClientRect();
    const listTop = list.current.getBoundingClientRect().top;
    const top = row?.top ?? listTop + topOfRow(sections, index, metrics);
    const byPx = top - pane.getBoundingClientRect().top;
    const isSeen = byPx >= 0 && byPx + (row?.height ?? metrics.rowPx) <= pane.clientHeight;
    if (!isSeen) pane.scrollTop += byPx - pane.clientHeight / 3;
  }, [selected, sections]);
}
