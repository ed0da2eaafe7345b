import { hrefOf } from '../../state/navigate.ts';
import css from './shelf-tabs.module.css';
import type { ShelfName } from './shelve-lines.ts';

const shelves = [
  { name: 'due', word: 'Due' },
  { name: 'waiting', word: 'Waiting' },
  { name: 'judged', word: 'Judged' },
] as const;

interface ShelfTabsProps {
  current: ShelfName;
  /** Null until all are read: then no number is better than a wrong one. */
  counts: Record<ShelfName, number> | null;
}

/** The three shelves, and how much stands on each. They are addresses: Back leads from one to the other. */
export function ShelfTabs({ current, counts }: ShelfTabsProps) {
  return (
    <nav class={css.tabs} aria-label="Shelves">
      {shelves.map(({ name, word }) => (
        <a
          key={name}
          href={hrefOf({ page: 'ledger', ...(name !== 'due' && { shelf: name }) })}
          aria-current={current === name ? 'page' : undefined}
        >
          {word} <span class={css.count}>{counts ? counts[name].toLocaleString('en') : '\u2007'}</span>
        </a>
      ))}
    </nav>
  );
}
