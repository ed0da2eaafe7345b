import type { Entry } from '../../../model/entry/entry.ts';
import { entryThreads } from '../../../state/journal/load-threads.ts';
import { EntryThreads } from './entry-threads.tsx';
import { PublisherLinks } from './publisher-links.tsx';
import { ShareGroup } from './share-group.tsx';

/** The end of an entry: where else it leads, sharing it, and the publisher's own links. */
export function EntryEnd({ entry }: { entry: Entry }) {
  // Not before it is known what is above: nothing visible moves.
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
