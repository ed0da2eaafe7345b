import { PageHeader } from '../ui/page-header.tsx';
import { LibraryNotice } from './library-notice.tsx';

/** Any page about the journal while the device has none of it: why, and what can be done, instead of what it would show. */
export function UnfilledPage({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <LibraryNotice />
    </>
  );
}
