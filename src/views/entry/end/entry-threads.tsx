import { useEffect } from 'preact/hooks';
import type { ThreadMention } from '../../../model/journal/thread.ts';
import { cutAtWord } from '../../../model/text/cut-at-word.ts';
import { entryThreads, loadEntryThreads } from '../../../state/journal/load-threads.ts';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { summaryBySlug } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryThreadsWords } from '../../../words/english/entry/entry-threads-words.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { headlineOf } from '../../ui/format/describe-entry.ts';
import { titleOfThread } from '../../ui/format/title-of-thread.ts';
import css from './entry-threads.module.css';

const words = wordsIn('entryThreads', entryThreadsWords);
const shared = wordsIn('ui', uiWords);

/** What the entry shares with others: a few of its threads, and their other entries. */
export function EntryThreads({ slug }: { slug: string }) {
  useEffect(() => void loadEntryThreads(slug), [slug]);
  const found = entryThreads.value;
  if (found?.slug !== slug || found.mentions.length === 0) return null;
  return (
    <section class={css.threads} aria-labelledby="entry-threads">
      <h2 id="entry-threads">{words().heading}</h2>
      <ul>
        {found.mentions.map((mention) => (
          <li key={mention.slug}>
            <Mention mention={mention} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mention({ mention }: { mention: ThreadMention }) {
  const { slug, count, others } = mention;
  const title = titleOfThread(mention);
  const [before, after] = words().alsoIn;
  return (
    <>
      <b class={css.name}>{title}</b>
      <span class={css.others}>
        {before}
        {others.map((other, index) => (
          <>
            {index > 0 && shared().comma}
            <Other slug={other} />
          </>
        ))}
        {after}
      </span>
      <a href={hrefOf({ page: 'thread', slug })} class={css.all}>
        {count === null ? words().allUncounted : words().all(count)}
        <span class="visually-hidden">{words().allOf(title)}</span>
      </a>
    </>
  );
}

function Other({ slug }: { slug: string }) {
  const [before, after] = words().entry;
  return (
    <a href={hrefOf({ page: 'entry', slug })}>
      {before && <span class="visually-hidden">{before}</span>}
      {labelOf(slug)}
      {after && <span class="visually-hidden">{after}</span>}
    </a>
  );
}

/** The entry's number, or its title if it has none. */
function labelOf(slug: string): string {
  const entry = summaryBySlug.value.get(slug);
  return entry ? (entry.number ?? cutAtWord(headlineOf(entry), 20, ' …')) : slug;
}
