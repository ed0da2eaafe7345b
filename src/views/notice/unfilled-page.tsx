import { PageHeader } from '../ui/page-header.tsx';
import { LazyLibraryNotice } from './lazy-library-notice.ts';

/** Any page that has nothing of what it would show: why, and what can be done, instead. */
export function UnfilledPage({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <LazyLibraryNotice />
    </>
  );
}
