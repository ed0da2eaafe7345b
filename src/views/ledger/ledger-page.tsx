import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { expectations, loadExpectations } from '../../state/load-expectations.ts';
import { judgements, judgementsLoaded } from '../../state/load-judgements.ts';
import type { LedgerQuery } from '../../state/route.ts';
import { route, summaries, today } from '../../state/signals.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { BookTabs } from './book-tabs.tsx';
import { ShelfTabs } from './shelf-tabs.tsx';
import { ShelfView } from './shelf-view.tsx';
import { type ShelfName, type Shelves, shelveLines } from './shelve-lines.ts';

/** What the journal expected, and what came of it. */
export function LedgerPage() {
  const rows = summaries.value;
  useEffect(() => void loadExpectations(), [rows]);
  const kept = useSignal<ReadonlySet<string>>(new Set());
  const shelves = useComputed(() =>
    shelveLines(expectations.value.lines, judgements.value, today.value, kept.value),
  ).value;
  const query: LedgerQuery = route.value.page === 'ledger' ? route.value : {};
  const asked = query.entry ?? null;
  const current = query.shelf ?? shelfOfEntry(shelves, asked) ?? 'due';
  useEffect(() => {
    kept.value = new Set();
  }, [current]);
  const { isComplete } = expectations.value;
  return (
    <>
      <PageHeader title="Ledger">What was expected, and what came</PageHeader>
      <BookTabs />
      <ShelfTabs current={current} counts={isComplete ? shelves.counts : null} />
      {judgementsLoaded.value && (
        <ShelfView
          key={current}
          name={current}
          shelves={shelves}
          isComplete={isComplete}
          revealedSlug={asked}
          onJudge={(id) => {
            kept.value = new Set(kept.value).add(id);
          }}
        />
      )}
    </>
  );
}

function shelfOfEntry(shelves: Shelves, slug: string | null): ShelfName | null {
  if (slug === null) return null;
  const names = ['due', 'waiting', 'judged'] as const;
  return names.find((name) => shelves[name].some((line) => line.slug === slug)) ?? null;
}
