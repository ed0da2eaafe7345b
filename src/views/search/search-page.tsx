import { useEffect } from 'preact/hooks';
import { hrefOf, navigate } from '../../state/navigate.ts';
import { type Found, searchJournal, searchState } from '../../state/search-journal.ts';
import { readMarks, route, summaries, summariesComplete } from '../../state/signals.ts';
import { datelineOf, headlineOf } from '../ui/entry-words.ts';
import { formatWholeDay } from '../ui/format-day.ts';
import { LineList } from '../ui/line-list.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import css from './search-page.module.css';

/** Any word of any entry on this device. The query is in the address. */
export function SearchPage() {
  const query = route.value.page === 'search' ? route.value.query : '';
  const isReady = summariesComplete.value;
  const entries = summaries.value;
  // Anew when a sync has brought entries: the first visit may begin with a search.
  useEffect(() => {
    if (isReady) void searchJournal(query);
  }, [query, isReady, entries]);
  return (
    <>
      <PageHeader title="Search" />
      <SearchField
        label="Words to look for"
        placeholder="Any word of any entry"
        value={query}
        onInput={(text) => void navigate({ page: 'search', query: text }, { replace: true })}
        isLarge
        isFirst
      />
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
  const { found, total } = state;
  return (
    <>
      <p class={css.count} role="status">
        {state.kind === 'searching' && total === 0 ? 'Looking …' : describeCount(total, found.length)}
      </p>
      <LineList lines={found.map(lineOf)} />
    </>
  );
}

function describeCount(total: number, shown: number): string {
  if (total === 0) return 'No entry has all of these words.';
  const all = `${total.toLocaleString('en')} ${total === 1 ? 'entry' : 'entries'}`;
  return shown < total ? `${all}, the newest ${shown} below` : all;
}

function lineOf({ entry, excerpt }: Found) {
  return {
    key: entry.id,
    href: hrefOf({ page: 'entry', slug: entry.slug }),
    title: entry.title,
    heading: headlineOf(entry),
    isUnread: !readMarks.value.has(entry.id),
    aside: entry.number,
    text: excerpt.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text)),
    dateline: [entry.date && formatWholeDay(entry.date), datelineOf(entry)].filter(Boolean).join(' · '),
  };
}
