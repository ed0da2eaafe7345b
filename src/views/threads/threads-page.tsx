import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadThreads, threads } from '../../state/journal/load-threads.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { hasStorageTrouble } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { threadsWords } from '../../words/english/books/threads-words.ts';
import { BookTabs } from '../books/book-tabs.tsx';
import { StorageTrouble } from '../notice/storage-trouble.tsx';
import { formatCount } from '../ui/format/format-count.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { nameOfThread } from '../ui/format/title-of-thread.ts';
import { PageHeader } from '../ui/page/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { groupThreads, sortThreads, type ThreadGroup } from './group-threads.ts';
import css from './threads-page.module.css';

const words = wordsIn('threads', threadsWords);

/** The journal's index: everything that recurs in it. */
export function ThreadsPage() {
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadThreads(), [isReadable]);
  const query = useSignal('');
  const sorted = useComputed(() => sortThreads(threads.value ?? []));
  const groups = useComputed(() => groupThreads(sorted.value, query.value)).value;
  const all = threads.value;
  return (
    <>
      <PageHeader title={words().title}>{words().lead}</PageHeader>
      <BookTabs />
      {all && all.length > 0 && (
        <SearchField
          label={words().find}
          placeholder={words().findExample}
          value={query.value}
          onInput={(text) => {
            query.value = text;
          }}
        />
      )}
      {all === null && <StorageTrouble />}
      {all?.length === 0 && <p class={css.note}>{words().none}</p>}
      {all && all.length > 0 && groups.length === 0 && <p class={css.note}>{words().noneFound}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </>
  );
}

function Group({ group: { kind, threads } }: { group: ThreadGroup }) {
  return (
    <section class={css.group} aria-labelledby={`threads-${kind}`}>
      <h2 id={`threads-${kind}`}>{words().kinds[kind]}</h2>
      <ul>
        {threads.map((thread) => (
          <li key={thread.slug}>
            <a href={hrefOf({ page: 'thread', slug: thread.slug })}>
              <span class={css.name} lang={thread.kind === 'light' ? undefined : journalLanguage()}>
                <bdi>{nameOfThread(thread)}</bdi>
              </span>
              <span class={css.count}>
                {formatCount(thread.entries.length)}
                <span class="visually-hidden"> {words().entriesCounted(thread.entries.length)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
