import type { Entry } from '../../model/entry.ts';
import { entryThreads } from '../../state/load-threads.ts';
import { EntryThreads } from './entry-threads.tsx';
import { PublisherLinks } from './publisher-links.tsx';
import { ShareGroup } from './share-group.tsx';

/** What stands at the very end of an entry: where else it leads, passing it on, and the publisher's own links. */
export function EntryEnd({ entry }: { entry: Entry }) {
  // Not before it is known what stands above: nothing that is seen moves.
  const isSettled = entryThreads.value?.slug === entry.slug;
  return (
    <>
      <EntryThreads slug={entry.slug} />
      {isSettled && (
        <>
          <ShareGroup entry={entry} />
          <PublisherLinks />
        </>
      )}
    </>
  );
}
