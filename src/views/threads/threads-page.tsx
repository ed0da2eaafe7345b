import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadThreads, threads } from '../../state/load-threads.ts';
import { hrefOf } from '../../state/navigate.ts';
import { BookTabs } from '../ledger/book-tabs.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { groupThreads, type ThreadGroup } from './group-threads.ts';
import css from './threads-page.module.css';

/** The journal's index: everything that recurs in it. */
export function ThreadsPage() {
  useEffect(() => void loadThreads(), []);
  const query = useSignal('');
  const groups = useComputed(() => groupThreads(threads.value ?? [], query.value)).value;
  const all = threads.value;
  return (
    <>
      <PageHeader title="Threads">What the journal comes back to</PageHeader>
      <BookTabs />
      {all && all.length > 0 && (
        <SearchField
          label="Threads whose name has"
          placeholder="A name or a thing"
          value={query.value}
          onInput={(text) => {
            query.value = text;
          }}
        />
      )}
      {all?.length === 0 && (
        <p class={css.note}>Nothing recurs yet. Threads are found on this device once entries have come.</p>
      )}
      {all && all.length > 0 && groups.length === 0 && <p class={css.note}>No thread has that name.</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </>
  );
}

function Group({ group: { kind, heading, threads } }: { group: ThreadGroup }) {
  return (
    <section class={css.group} aria-labelledby={`threads-${kind}`}>
      <h2 id={`threads-${kind}`}>{heading}</h2>
      <ul>
        {threads.map(({ slug, name, entries }) => (
          <li key={slug}>
            <a href={hrefOf({ page: 'thread', slug })}>
              <span class={css.name} dir="auto">
                {name}
              </span>
              <span class={css.count}>
                {entries.length.toLocaleString('en')}
                <span class="visually-hidden"> entries</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
