import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { firstWordsId } from '../../model/app/page-state.ts';
import { findGaps } from '../../model/journal/find-gaps.ts';
import { hasOwnStorage, installWay } from '../../state/app/install.ts';
import { syncNow } from '../../state/journal/sync-now.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { isLookedFor, isUnfilled, journalTitle, summaries, syncState } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { LazyLibraryNotice } from '../notice/lazy-library-notice.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { Icon } from '../ui/icon.tsx';
import { lazyPart } from '../ui/lazy/lazy-part.tsx';
import { useFirstScreen, useRoute } from '../ui/lazy/shown-screen.ts';
import { ContinueCard } from './continue-card.tsx';
import css from './list-page.module.css';
import { EntryList } from './rows/entry-list.tsx';
import { SyncStatus } from './status/sync-status.tsx';
import { usePullToSync } from './use-pull-to-sync.ts';
import { WayfindingButton } from './wayfinding-button.tsx';

const ImportOfferCard = lazyPart('import-offer-card', () =>
  import('./import-offer-card.tsx').then((module) => module.ImportOfferCard),
);

const InstallLine = lazyPart('install-line', () =>
  import('./install-line.tsx').then((module) => module.InstallLine),
);

const ListNotices = lazyPart('list-notices', () =>
  import('../wayfinding/list-notices.tsx').then((module) => module.ListNotices),
);

const UpdateCard = lazyPart('update-card', () =>
  import('../ui/page/update-card.tsx').then((module) => module.UpdateCard),
);

const words = wordsIn('list', listWords);

/** This many rows are laid out for the list's first screen: the months' counts include all their entries. */
const firstRows = 200;

/** The journal's first page: what is new, where to continue, and all entries. */
export function ListPage({ headingLevel = 1 }: { headingLevel?: 1 | 2 }) {
  const pullMark = useRef<HTMLDivElement>(null);
  const pull = usePullToSync(pullMark);
  const isSyncing = syncState.value.kind === 'syncing';
  const isEmpty = summaries.value.length === 0;
  const first = useFirstScreen();
  const shown = useRoute();
  const openSlug = shown.page === 'entry' ? shown.slug : null;
  const gaps = useComputed(() => findGaps(summaries.value)).value;
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <>
      <div
        ref={pullMark}
        class={css.pull}
        {...(pull.value > 0 && { style: { height: `${pull.value}px` } })}
        data-ready={pull.value >= 64 || undefined}
        aria-hidden="true"
      >
        <Icon name="refresh" size={22} />
      </div>
      <header class={css.header}>
        <Heading class={css.title} lang={journalLanguage()}>
          {journalTitle}
        </Heading>
        <a href={hrefOf({ page: 'marks' })} class={css.kept} aria-label={words().kept}>
          <Icon name="bookmark" />
        </a>
        <button
          type="button"
          class={css.refresh}
          aria-label={words().checkNow}
          aria-disabled={isSyncing}
          data-syncing={isSyncing || undefined}
          onClick={() => void syncNow({ force: true })}
        >
          <Icon name="refresh" />
        </button>
        <WayfindingButton />
        {!isEmpty && <SyncStatus />}
      </header>
      {!isLookedFor.value && <UpdateCard />}
      {isUnfilled.value && <LazyLibraryNotice />}
      {!isEmpty && (
        <>
          {hasOwnStorage && <ImportOfferCard />}
          <ListNotices />
          <ContinueCard />
          <EntryList
            rows={first ? summaries.value.slice(0, firstRows) : summaries.value}
            {...(first && { drawn: first.rows })}
            name={words().name}
            selected={openSlug}
            counts="unread"
            {...(shown.page === 'list' && { idOfFirstRows: firstWordsId })}
            gaps={gaps}
          />
          {!first && (installWay.value === 'prompt' || installWay.value === 'share-sheet') && <InstallLine />}
        </>
      )}
    </>
  );
}
