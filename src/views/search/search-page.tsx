import { useEffect, useRef } from 'preact/hooks';
import { hrefOf, navigate } from '../../state/navigate.ts';
import { type Found, searchJournal, searchState } from '../../state/search-journal.ts';
import { route, summaries, summariesComplete } from '../../state/signals.ts';
import { datelineOf, headlineOf } from '../ui/entry-words.ts';
import { formatWholeDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { LineList } from '../ui/line-list.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import css from './search-page.module.css';

/** Any word of any entry on this device. The query is in the address. */
export function SearchPage() {
  const query = route.value.page === 'search' ? route.value.query : '';
  const field = useRef<HTMLInputElement | null>(null);
  const isReady = summariesComplete.value;
  const entries = summaries.value;
  // Anew when a sync has brought entries: the first visit may begin with a search.
  useEffect(() => {
    if (isReady) void searchJournal(query);
  }, [query, isReady, entries]);
  useEffect(() => {
    if (query === '') field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <PageHeader title="Search" />
      <search>
        <label class={css.field}>
          <Icon name="search" />
          <span class="visually-hidden">Words to look for</span>
          <input
            ref={field}
            type="search"
            value={query}
            placeholder="Any word of any entry"
            enterkeyhint="search"
            autocomplete="off"
            onInput={(event) =>
              void navigate({ page: 'search', query: event.currentTarget.value }, { replace: true })
            }
          />
        </label>
      </search>
      <Results />
    </>
  );
}

function Results() {
  const state = searchState.value;
  if (state.kind === 'idle') {
    return (
      <p class={css.note}>
        Every word is looked up on this device. Put words that stand together in “quotes”.
      </p>
    );
  }
  const { found } = state;
  const many = state.kind === 'done' && state.isCut ? `The newest ${found.length}` : `${found.length}`;
  return (
    <>
      <p class={css.count} role="status">
        {state.kind === 'searching' && found.length === 0
          ? 'Looking …'
          : `${many} ${found.length === 1 ? 'entry' : 'entries'}`}
      </p>
      <LineList lines={found.map(lineOf)} />
    </>
  );
}

function lineOf({ entry, excerpt }: Found) {
  return {
    key: entry.id,
    href: hrefOf({ page: 'entry', slug: entry.slug }),
    title: entry.title,
    heading: headlineOf(entry),
    aside: entry.number,
    text: excerpt.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text)),
    dateline: [entry.date && formatWholeDay(entry.date), datelineOf(entry)].filter(Boolean).join(' · '),
  };
}
