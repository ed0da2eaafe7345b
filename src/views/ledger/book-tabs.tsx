import { hrefOf } from '../../state/navigate.ts';
import { route } from '../../state/signals.ts';
import css from './book-tabs.module.css';

const books = [
  { page: 'ledger', name: 'Expected' },
  { page: 'noticed', name: 'Noticed' },
  { page: 'threads', name: 'Threads' },
  { page: 'places', name: 'Places' },
] as const;

/** The journal's books: what it expected, what it noticed, and its indexes. */
export function BookTabs() {
  return (
    <nav class={css.tabs} aria-label="Books">
      {books.map(({ page, name }) => (
        <a key={page} href={hrefOf({ page })} aria-current={route.value.page === page ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
