import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Thread } from '../../model/journal/thread.ts';
import { loadThread, loadThreadExcerpts, threadExcerpts } from '../../state/journal/load-threads.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import {
  arrival,
  hasStorageTrouble,
  openThread,
  route,
  summaries,
  summariesComplete,
  summaryBySlug,
  syncState,
} from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { threadsWords } from '../../words/english/books/threads-words.ts';
import { UnfilledPage } from '../notice/unfilled-page.tsx';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { titleOfThread } from '../ui/format/title-of-thread.ts';
import { Icon } from '../ui/icon.tsx';
import { type Line, LineList } from '../ui/line-list.tsx';
import { describeSpan, describeThread } from './describe-thread.ts';
import css from './thread-page.module.css';

const words = wordsIn('threads', threadsWords);

/** Rows at first, and added each time that the end comes near. */
const rowsAtOnce = 40;

/** The thread that the address names. */
export function ThreadPage() {
  const slug = route.value.page === 'thread' ? route.value.slug : '';
  const rows = summaries.value;
  const isSyncing = syncState.value.kind === 'syncing';
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadThread(slug), [slug, rows, isSyncing, isReadable]);
  const open = openThread.value;
  if (open.kind === 'missing') return <ThreadMissing />;
  if (open.kind === 'awaited') return <UnfilledPage title={words().title} />;
  if (open.kind === 'opening' || open.thread.slug !== slug)
    return isReadable ? <div class={css.opening} aria-busy="true" /> : <UnfilledPage title={words().title} />;
  return <OpenThread key={open.thread.slug} thread={open.thread} />;
}

function OpenThread({ thread }: { thread: Thread }) {
  const title = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => {
    // Moves screen readers to the new page's title, as on an entry.
    if (!arrival.peek().isReturn) title.current?.focus({ preventScroll: true });
  }, []);
  const span = describeSpan(thread);
  const map = mapHref(thread);
  return (
    <>
      <header class={css.header}>
        <AllThreads />
        <h1 ref={title} tabIndex={-1}>
          <bdi>{titleOfThread(thread)}</bdi>
        </h1>
        <p>{describeThread(thread)}</p>
        <p class={css.span}>
          {span && <span>{span}</span>}
          {map && (
            <a href={map}>
              <Icon name="map" size={20} />
              {words().onMap}
            </a>
          )}
        </p>
      </header>
      <ThreadEntries thread={thread} />
    </>
  );
}

function ThreadEntries({ thread }: { thread: Thread }) {
  const end = useRef<HTMLDivElement | null>(null);
  const count = useSignal(rowsAtOnce);
  const shown = thread.entries.slice(0, count.value);
  const isComplete = summariesComplete.value;
  useEffect(() => void loadThreadExcerpts(thread, shown), [thread, count.value]);
  useEffect(() => {
    // Before all summaries are read there are no rows, and the end is always near.
    if (!end.current || !isComplete || shown.length === thread.entries.length) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) count.value += rowsAtOnce;
      },
      { rootMargin: '100%' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [thread, count.value, isComplete]);
  return (
    <>
      <LineList lines={shown.flatMap(lineOf)} />
      <div ref={end} class={css.end} />
    </>
  );
}

function lineOf(slug: string): Line[] {
  const entry = summaryBySlug.value.get(slug);
  if (!entry) return [];
  const excerpt = threadExcerpts.value.get(slug);
  return [
    {
      key: entry.id,
      href: hrefOf({ page: 'entry', slug }),
      title: entry.title,
      heading: headlineOf(entry),
      aside: entry.number,
      text: excerpt
        ? excerpt.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
        : entry.firstLine,
      dateline: joinFacts(entry.date && formatWholeDay(entry.date), entry.localTime),
    },
  ];
}

/** The map with only the thread's entries; null if none of them has a place. */
function mapHref({ slug, entries }: Thread): string | null {
  const hasPlace = entries.some((entry) => summaryBySlug.value.get(entry)?.origin);
  return hasPlace ? hrefOf({ page: 'map', thread: slug }) : null;
}

function AllThreads() {
  return (
    <a href={hrefOf({ page: 'threads' })} class={css.back}>
      <Icon name="back" size={20} />
      {words().all}
    </a>
  );
}

function ThreadMissing() {
  return (
    <header class={css.header}>
      <AllThreads />
      <h1>{words().missing}</h1>
      <p>{words().missingText}</p>
    </header>
  );
}
