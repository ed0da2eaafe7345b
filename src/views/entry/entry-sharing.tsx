import type { Entry } from '../../model/entry.ts';
import { PublisherLinks } from './publisher-links.tsx';
import { ShareGroup } from './share-group.tsx';

/** What stands at the very end of an entry: passing it on, and the publisher's own links. */
export function EntrySharing({ entry }: { entry: Entry }) {
  return (
    <>
      <ShareGroup entry={entry} />
      <PublisherLinks />
    </>
  );
}
