import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import { formatCount } from '../../ui/format/format-count.ts';
import type { ShelfName } from '../lines/shelve-lines.ts';
import css from './shelf-tabs.module.css';

const words = wordsIn('ledger', ledgerWords);

const shelves = ['due', 'waiting', 'judged'] as const;

interface ShelfTabsProps {
  current: ShelfName;
  /** Null until all are read: better no number than a wrong one. */
  counts: Record<ShelfName, number> | null;
}

/** The three shelves, and how many items are on each. They are addresses: Back leads from one to the other. */
export function ShelfTabs({ current, counts }: ShelfTabsProps) {
  return (
    <nav class={css.tabs} aria-label={words().shelves}>
      {shelves.map((name) => (
        <a
          key={name}
          href={hrefOf({ page: 'ledger', ...(name !== 'due' && { shelf: name }) })}
          aria-current={current === name ? 'page' : undefined}
        >
          {words().shelf[name]}{' '}
          <span class={css.count} translate={false}>
            {counts ? formatCount(counts[name]) : '\u2007'}
          </span>
        </a>
      ))}
    </nav>
  );
}
