import { useEffect, useRef } from 'preact/hooks';
import type { EntrySummary } from '../../model/entry/entry.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import {
  type EntryExcerpt,
  type FoundEntries,
  searchJournal,
  showMoreFound,
} from '../../state/search/search-journal.ts';
import { readMarks, summaryBySlug } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { datelineOf, headlineOf } from '../ui/format/describe-entry.ts';
import { formatWholeDay } from '../ui/format/format-day.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { LineList } from '../ui/line-list.tsx';
import { FoundWords } from './found-words.tsx';
import { MissingWords } from './missing-words.tsx';
import css from './search-page.module.css';

const words = wordsIn('search', searchWords);
const shared = wordsIn('ui', uiWords);

/** The results of a search: how many, in which order, the entries, and why there are none. */
export function SearchResults({ found }: { found: FoundEntries }) {
  const { query, answer, shown } = found;
  const entries = answer.slugs.flatMap((slug) => summaryBySlug.value.get(slug) ?? []);
  const left = entries.length - shown;
  return (
    <>
      <FoundWords found={found} entries={entries} />
      <MissingWords query={query} answer={answer} />
      <LineList lines={entries.slice(0, shown).map((entry) => lineOf(entry, answer.excerpts[entry.slug]))} />
      {left > 0 && <MoreButton left={left} />}
    </>
  );
}

/** Shown if the worker does not load or cannot read. */
export function SearchFailed({ query, sort }: { query: string; sort: FoundEntries['sort'] }) {
  return (
    <div class={css.failed}>
      <p role="status" translate={false}>
        {words().failed}
      </p>
      <button type="button" onClick={() => searchJournal(query, sort)}>
        {shared().tryAgain}
      </button>
    </div>
  );
}

/** Shows more when it comes near, and when it is pressed. */
function MoreButton({ left }: { left: number }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) void showMoreFound();
      },
      { rootMargin: '600px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [left]);
  return (
    <button ref={button} type="button" class={css.more} onClick={() => void showMoreFound()}>
      {words().more(left)}
    </button>
  );
}

const labelled = ['noticed', 'expects', 'note'] as const;

function lineOf(entry: EntrySummary, excerpt: EntryExcerpt | undefined) {
  const label = labelled.find((field) => field === excerpt?.field);
  return {
    key: entry.id,
    href: hrefOf({ page: 'entry', slug: entry.slug }),
    title: entry.title,
    heading: headlineOf(entry),
    isUnread: !readMarks.value.has(entry.id),
    aside: entry.number,
    text: (
      <>
        {label && (
          <>
            <bdi class={css.label}>{words()[label]}</bdi>{' '}
          </>
        )}
        {excerpt?.parts.map(({ text, isMatch }, index) =>
          isMatch ? <mark key={index}>{text}</mark> : text,
        ) ?? entry.firstLine}
      </>
    ),
    dateline: joinFacts(entry.date && formatWholeDay(entry.date), datelineOf(entry)),
  };
}
