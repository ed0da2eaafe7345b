import type { Entry } from '../../../model/entry/entry.ts';
import { journal } from '../../../model/journal/journal.ts';
import { entryThreads } from '../../../state/journal/load-threads.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { followWords } from '../../../words/english/entry/follow-words.ts';
import css from './entry-end.module.css';
import { EntryThreads } from './entry-threads.tsx';
import { ShareGroup } from './share-group.tsx';

const words = wordsIn('follow', followWords);

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

/** The ways to follow the journal that its publisher has configured. */
function PublisherLinks() {
  const { followUrl, followName, substackUrl, emailUrl } = journal;
  const links = [
    { href: followUrl, name: followName ? words().followName(followName) : words().follow },
    { href: substackUrl, name: words().substack },
    { href: emailUrl, name: words().email },
  ].filter((link): link is { href: string; name: string } => link.href !== null);
  if (links.length === 0) return null;
  return (
    <ul class={css.links} aria-label={words().journal}>
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
