import { computed, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Page } from '../state/route.ts';
import {
  isListening,
  isLookedFor,
  isUnfilled,
  isWide,
  journalTitle,
  library,
  openEntry,
  openThread,
  route,
  syncState,
} from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { appWords } from '../words/english/app-words.ts';
import css from './app.module.css';
import { CoverPage } from './cover-page.tsx';
import { EntryPage } from './entry/entry-page.tsx';
import { ListPage } from './list/list-page.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { UnfilledPage } from './notice/unfilled-page.tsx';
import { titleOfThread } from './ui/format/title-of-thread.ts';
import { lazyPage } from './ui/lazy/lazy-page.tsx';
import { lazyPart } from './ui/lazy/lazy-part.tsx';
import { useRoute } from './ui/lazy/shown-screen.ts';
import { inNextFrame } from './ui/next-frame.ts';
import { Announcement } from './ui/page/announcement.tsx';
import { SkipLink } from './ui/page/skip-link.tsx';

const words = wordsIn('app', appWords);

const InputHandlers = lazyPart('input', () =>
  import('./input/input-handlers.tsx').then((module) => module.InputHandlers),
);
const MapPage = lazyPage('map-page', () =>
  import('./map/page/prepare-map-page.ts').then((module) => module.prepareMapPage()),
);
const LedgerPage = lazyPage('ledger-page', () =>
  import('./ledger/ledger-page.tsx').then((module) => module.LedgerPage),
);
const NoticedPage = lazyPage('noticed-page', () =>
  import('./noticed/noticed-page.tsx').then((module) => module.NoticedPage),
);
const ThreadsPage = lazyPage('threads-page', () =>
  import('./threads/threads-page.tsx').then((module) => module.ThreadsPage),
);
const ThreadPage = lazyPage('thread-page', () =>
  import('./threads/thread-page.tsx').then((module) => module.ThreadPage),
);
const PlacesPage = lazyPage('places-page', () =>
  import('./places/places-page.tsx').then((module) => module.PlacesPage),
);
const CatchUpPage = lazyPage('catch-up-page', () =>
  import('./wayfinding/catch-up-page.tsx').then((module) => module.CatchUpPage),
);
const OnThisDayPage = lazyPage('on-this-day-page', () =>
  import('./wayfinding/on-this-day-page.tsx').then((module) => module.OnThisDayPage),
);
const MarksPage = lazyPage('marks-page', () =>
  import('./marks/page/marks-page.tsx').then((module) => module.MarksPage),
);
const SearchPage = lazyPage('search-page', () =>
  import('./search/search-page.tsx').then((module) => module.SearchPage),
);
const SettingsPage = lazyPage('settings-page', () =>
  import('./settings/settings-page.tsx').then((module) => module.SettingsPage),
);
const SharePage = lazyPage('share-page', () =>
  import('./launch/share-page.tsx').then((module) => module.SharePage),
);

const MissingPage = lazyPage('missing-page', () =>
  import('./missing-page.tsx').then((module) => module.MissingPage),
);
const ListenBar = lazyPart('listen-bar', () =>
  import('./listen/listen-bar.tsx').then((module) => module.ListenBar),
);

/** One screen on a phone; on wide screens the list beside what was chosen from it. */
export function App() {
  useDocumentTitle();
  const { page } = useRoute();
  const hasListPane = page === 'list' || (isWide.value && page === 'entry');
  // On a phone the list is alone; on wide screens it is beside what was chosen from it.
  const isListMain = page === 'list' && !isWide.value;
  const main = { id: 'main', tabIndex: -1, 'data-page': page };
  return (
    <div class={css.app}>
      <SkipLink />
      <MainNavigation />
      {hasListPane && (
        <section
          class={css.listPane}
          {...(isListMain
            ? { ...main, role: 'main' }
            : { 'data-list-pane': true, 'aria-label': words().entriesOf(journalTitle.value) })}
        >
          <ListPage headingLevel={page === 'list' || isNothingHere.value ? 1 : 2} />
        </section>
      )}
      {isListMain ? (
        isWide.value === null && (
          <aside class={css.main} data-beside-list {...inNextFrame}>
            <CoverPage />
          </aside>
        )
      ) : (
        <main
          {...main}
          class={css.main}
          // In a page for either width the room for the list is reserved before it is there.
          data-beside-list={(isWide.value !== false && (page === 'list' || page === 'entry')) || undefined}
        >
          <Screen />
        </main>
      )}
      {isListening.value && <ListenBar />}
      <Announcement />
      {library.value === 'open' && !isLookedFor.value && <InputHandlers />}
    </div>
  );
}

/** Neither on the device nor on the screen: an entry being read stays, whatever happens to the device's data. */
const isNothingHere = computed(() => isUnfilled.value && openEntry.value.kind !== 'open');

/** What can be shown without a single entry. */
const pagesOfTheReader: ReadonlySet<Page> = new Set(['list', 'settings', 'marks', 'missing']);

/** The screen that the address names. */
export function Screen(): ComponentChildren {
  const { page } = useRoute();
  // The list beside the entry says it already.
  if (isNothingHere.value && page === 'entry' && isWide.value) return <CoverPage />;
  if ((isNothingHere.value && !pagesOfTheReader.has(page)) || needsWholeJournal(page))
    return <UnfilledPage title={nameOfPage(page)} />;
  switch (page) {
    case 'list':
      return <CoverPage />;
    case 'entry':
      return <EntryPage />;
    case 'map':
      return <MapPage />;
    case 'ledger':
      return <LedgerPage />;
    case 'noticed':
      return <NoticedPage />;
    case 'threads':
      return <ThreadsPage />;
    case 'thread':
      return <ThreadPage />;
    case 'places':
      return <PlacesPage />;
    case 'search':
      return <SearchPage />;
    case 'marks':
      return <MarksPage />;
    case 'settings':
      return <SettingsPage />;
    case 'catch-up':
      return <CatchUpPage />;
    case 'on-this-day':
      return <OnThisDayPage />;
    case 'share':
      return <SharePage />;
    case 'missing':
      return <MissingPage />;
  }
}

/** Before the first sync a page has only the entries it was written with: too few for most pages. */
function needsWholeJournal(page: Page): boolean {
  return library.value === 'written' && syncState.value.kind !== 'unstarted' && !pagesOfFew.has(page);
}

const pagesOfFew: ReadonlySet<Page> = new Set([...pagesOfTheReader, 'entry', 'map']);

function nameOfPage(page: Page): string {
  if (page === 'list' || page === 'entry') return journalTitle.value;
  return page === 'thread' ? threadTitle() : words().titles[page];
}

function threadTitle(): string {
  return openThread.value.kind === 'open' ? titleOfThread(openThread.value.thread) : words().thread;
}

function useDocumentTitle(): void {
  const title = useComputed(() => {
    const { page } = route.value;
    const open = openEntry.value;
    const name = page === 'entry' && open.kind === 'open' ? open.entry.title : nameOfPage(page);
    return name === journalTitle.value ? name : `${name} · ${journalTitle.value}`;
  }).value;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
