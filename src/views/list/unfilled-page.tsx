import type { ComponentChildren } from 'preact';
import { PageHeader } from '../ui/page-header.tsx';
import { LibraryNotice } from './library-notice.tsx';

/** Any page that has nothing of what it would show: why, and what can be done, which is mostly the library's to say. */
export function UnfilledPage({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <>
      <PageHeader title={title} />
      {children ?? <LibraryNotice />}
    </>
  );
}
