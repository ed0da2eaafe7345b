import { hrefOf } from '../../state/navigation/navigate.ts';
import { route } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bookTabsWords } from '../../words/english/books/book-tabs-words.ts';
import css from './book-tabs.module.css';

const words = wordsIn('bookTabs', bookTabsWords);

const pages = ['ledger', 'noticed', 'threads', 'places'] as const;

/** Tabs of the journal's books: what it expected, what it noticed, and its indexes. */
export function BookTabs() {
  return (
    <nav class={css.tabs} aria-label={words().label}>
      {pages.map((page) => (
        <a key={page} href={hrefOf({ page })} aria-current={route.value.page === page ? 'page' : undefined}>
          {words().books[page]}
        </a>
      ))}
    </nav>
  );
}
