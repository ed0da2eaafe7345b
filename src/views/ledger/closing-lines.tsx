import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../model/entry.ts';
import { lineEntries, loadNewestLines, loadOlderLines } from '../../state/load-lines.ts';
import { hrefOf } from '../../state/navigate.ts';
import { summaries } from '../../state/signals.ts';
import { headlineOf } from '../ui/entry-words.ts';
import { LineList } from '../ui/line-list.tsx';
import css from './closing-lines.module.css';

/** One closing line of every entry that has it, newest first; older ones come as the page is scrolled. */
export function ClosingLines({ line, isToCome }: { line: 'noticed' | 'expects'; isToCome: boolean }) {
  const end = useRef<HTMLDivElement | null>(null);
  const rows = summaries.value;
  useEffect(() => void loadNewestLines(), [rows]);
  const { entries, hasOlder } = lineEntries.value;
  useEffect(() => {
    if (!end.current || !hasOlder) return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && void loadOlderLines(), {
      rootMargin: '100%',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [entries, hasOlder]);
  return (
    <>
      <LineList lines={entries.flatMap((entry) => lineOf(entry, entry[line]))} isToCome={isToCome} />
      <div ref={end} class={css.end} />
    </>
  );
}

function lineOf(entry: Entry, text: string | null) {
  if (text === null) return [];
  const { id, slug, title, number, dateText } = entry;
  const href = hrefOf({ page: 'entry', slug });
  return [
    { key: id, href, title, heading: headlineOf(entry), aside: number, text, dateline: dateText ?? '' },
  ];
}
