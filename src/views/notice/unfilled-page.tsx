import { PageHeader } from '../ui/page/page-header.tsx';
import { LazyLibraryNotice } from './lazy-library-notice.ts';

/** Shown instead of any page that has no content: why, and what can be done. */
export function UnfilledPage({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <LazyLibraryNotice />
    </>
  );
}
