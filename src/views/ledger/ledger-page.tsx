import { useEffect } from 'preact/hooks';
import { expectations, loadExpectations } from '../../state/reader/load-expectations.ts';
import { judgementsLoaded } from '../../state/reader/load-judgements.ts';
import type { LedgerQuery } from '../../state/route.ts';
import { hasStorageTrouble, isWide, route, syncState } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { ledgerWords } from '../../words/english/books/ledger-words.ts';
import { BookTabs } from '../books/book-tabs.tsx';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import css from './ledger-page.module.css';
import { shelves, tidyShelves } from './lines/ledger-shelves.ts';
import type { ShelfName } from './lines/shelve-lines.ts';
import { LedgerRecord } from './record/ledger-record.tsx';
import { ShelfTabs } from './shelves/shelf-tabs.tsx';
import { ShelfView } from './shelves/shelf-view.tsx';

const words = wordsIn('ledger', ledgerWords);

/** What the journal expected, and what came of it. */
export function LedgerPage() {
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadExpectations(), [isReadable]);
  const query: LedgerQuery = route.value.page === 'ledger' ? route.value : {};
  const asked = query.entry ?? null;
  const current = query.shelf ?? shelfOfEntry(asked) ?? 'due';
  useEffect(() => tidyShelves, [current]);
  const { lines, isComplete } = expectations.value;
  // A device that is being filled for the first time must not say that there are none: its entries are on their way.
  const isFilling = lines.length === 0 && syncState.value.kind === 'syncing';
  return (
    <>
      <PageHeader title={words().title}>{words().subtitle}</PageHeader>
      <BookTabs />
      <ShelfTabs current={current} counts={isComplete && !isFilling ? shelves.value.counts : null} />
      {!(judgementsLoaded.value && isComplete) && <StorageTrouble />}
      {judgementsLoaded.value && (
        <div class={css.shelves}>
          {isComplete && (isWide.value || (current === 'judged' && shelves.value.counts.judged > 0)) && (
            <div class={css.record}>
              <LedgerRecord />
            </div>
          )}
          <ShelfView key={current} name={current} revealedSlug={asked} />
        </div>
      )}
    </>
  );
}

/** The shelf with the expectation of an entry. */
function shelfOfEntry(slug: string | null): ShelfName | null {
  if (slug === null) return null;
  const names = ['due', 'waiting', 'judged'] as const;
  return names.find((name) => shelves.value[name].some((line) => line.slug === slug)) ?? null;
}
