import { PageHeader } from '../ui/page-header.tsx';
import { BookTabs } from './book-tabs.tsx';
import { ClosingLines } from './closing-lines.tsx';

/** What the journal expected, day by day. */
export function LedgerPage() {
  return (
    <>
      <PageHeader title="Ledger">What each entry expected of the days to come</PageHeader>
      <BookTabs />
      <ClosingLines line="expects" isToCome />
    </>
  );
}
