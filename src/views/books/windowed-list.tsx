import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MeasuredRows, type RowWindow } from './measured-rows.ts';
import css from './windowed-list.module.css';

/** Up to this number every row is in the page, so that find-in-page and screen readers have them all. */
const allUpTo = 60;
/** Rows of the first paint; the rest of the screen follows at once, except in a written page. */
const firstRows = import.meta.env.SSR ? 200 : 12;
/**
 * Screens of rows that are rendered above and below once fewer than `screensNeeded` are left there: rarely, and at
 * once.
 */
const screensAhead = 2;
const screensNeeded = 0.75;

export interface WindowedListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** A row's usual height, for those that were never rendered. */
  estimatePx: number;
  /** The key of a row to scroll to and focus, once per value. */
  revealed: string | null;
  children: (item: T) => ComponentChildren;
}

/** A list of rows of any height; a long one renders only those on the screen and near it. */
export function WindowedList<T>(props: WindowedListProps<T>) {
  const { label, items, keyOf, estimatePx, revealed, children } = props;
  const list = useRef<HTMLOListElement | null>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const rows = useMemo(() => new MeasuredRows(estimatePx), [estimatePx]);
  const window = useRowWindow(list, keys, rows);
  useRevealed(list, keys, rows, revealed);
  const shown = items.slice(window.first, window.end);
  return (
    <ol
      ref={list}
      class={css.list}
      aria-label={label}
      {...(window.abovePx + window.belowPx > 0 && {
        style: { paddingTop: `${window.abovePx}px`, paddingBottom: `${window.belowPx}px` },
      })}
    >
      {shown.map((item, step) => (
        <li
          key={keyOf(item)}
          class={css.row}
          data-key={keyOf(item)}
          data-here={keyOf(item) === revealed || undefined}
          {...(keyOf(item) === revealed && { tabIndex: -1 })}
          aria-posinset={window.first + step + 1}
          aria-setsize={items.length}
        >
          {children(item)}
        </li>
      ))}
    </ol>
  );
}

type ListRef = { current: HTMLOListElement | null };

function useRowWindow(list: ListRef, keys: readonly string[], rows: MeasuredRows): RowWindow {
  const isWindowed = keys.length > allUpTo;
  const [window, setWindow] = useState<RowWindow>({ first: 0, end: firstRows, abovePx: 0, belowPx: 0 });
  useLayoutEffect(() => {
    if (!isWindowed || !list.current) return;
    for (const row of list.current.children) {
      if (row instanceof HTMLElement && row.dataset.key) rows.measure(row.dataset.key, row.offsetHeight);
    }
  });
  useLayoutEffect(() => {
    if (!isWindowed) return;
    const updateWhereNeeded = () => update(false);
    // Other rows need other room, even if those on the screen are the same.
    update(true);
    addEventListener('scroll', updateWhereNeeded, { passive: true });
    addEventListener('resize', updateWhereNeeded);
    return () => {
      removeEventListener('scroll', updateWhereNeeded);
      removeEventListener('resize', updateWhereNeeded);
    };
  }, [keys, rows]);
  return isWindowed
    ? { ...window, end: Math.min(window.end, keys.length) }
    : { first: 0, end: keys.length, abovePx: 0, belowPx: 0 };

  function update(isForced: boolean): void {
    if (!list.current) return;
    const topPx = -list.current.getBoundingClientRect().top;
    const around = (screens: number) => ({
      topPx: topPx - innerHeight * screens,
      bottomPx: topPx + innerHeight * (1 + screens),
    });
    const needed = rows.windowOf(keys, around(screensNeeded));
    setWindow((old) => {
      const isEnough = old.first <= needed.first && old.end >= needed.end;
      return isEnough && !isForced ? old : rows.windowOf(keys, around(screensAhead));
    });
  }
}

function useRevealed(
  list: ListRef,
  keys: readonly string[],
  rows: MeasuredRows,
  revealed: string | null,
): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (revealed === done.current) return;
    const index = revealed === null ? -1 : keys.indexOf(revealed);
    if (index < 0 || !list.current) return;
    const listTop = list.current.getBoundingClientRect().top + scrollY;
    scrollTo({ top: listTop + rows.topOf(keys, index) - innerHeight / 4, behavior: 'instant' });
    // The row itself is there once the scroll has moved the window; then its true position is known.
    const timer = setTimeout(() => {
      done.current = revealed;
      const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(revealed ?? '')}"]`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, 60);
    return () => clearTimeout(timer);
  }, [keys, revealed]);
}
