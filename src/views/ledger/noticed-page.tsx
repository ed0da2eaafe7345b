import { PageHeader } from '../ui/page-header.tsx';
import { BookTabs } from './book-tabs.tsx';
import { ClosingLines } from './closing-lines.tsx';

/** What the journal noticed: one line a day. */
export function NoticedPage() {
  return (
    <>
      <PageHeader title="Noticed">One line a day</PageHeader>
      <BookTabs />
      <ClosingLines line="noticed" isToCome={false} />
    </>
  );
}
