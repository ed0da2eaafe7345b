import { useEffect } from 'preact/hooks';
import { cutAtWord } from '../../model/cut-at-word.ts';
import { type ThreadMention, titleOfThread } from '../../model/thread.ts';
import { entryThreads, loadEntryThreads } from '../../state/load-threads.ts';
import { hrefOf } from '../../state/navigate.ts';
import { summaryBySlug } from '../../state/signals.ts';
import { headlineOf } from '../ui/entry-words.ts';
import css from './entry-threads.module.css';

/** What the entry shares with others: a few of its threads, and where else they run. */
export function EntryThreads({ slug }: { slug: string }) {
  useEffect(() => void loadEntryThreads(slug), [slug]);
  const found = entryThreads.value;
  if (found?.slug !== slug || found.mentions.length === 0) return null;
  return (
    <section class={css.threads} aria-labelledby="entry-threads">
      <h2 id="entry-threads">Threads</h2>
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
  return (
    <>
      <b class={css.name}>{title}</b>
      <span class={css.others}>
        also in{' '}
        {others.map((other, index) => (
          <>
            <a href={hrefOf({ page: 'entry', slug: other })}>
              <span class="visually-hidden">Entry </span>
              {labelOf(other)}
            </a>
            {index < others.length - 1 && ', '}
          </>
        ))}
      </span>
      <a href={hrefOf({ page: 'thread', slug })} class={css.all}>
        all {count.toLocaleString('en')}
        <span class="visually-hidden"> entries: {title}</span>
      </a>
    </>
  );
}

/** The entry's number; one without a number goes by its title. */
function labelOf(slug: string): string {
  const entry = summaryBySlug.value.get(slug);
  return entry ? (entry.number ?? cutAtWord(headlineOf(entry), 20, ' …')) : slug;
}
