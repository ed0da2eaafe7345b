import type { FilterFault } from '../../state/search/search-filters.ts';
import { parsedSearch } from '../../state/search/search-journal.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import css from './search-page.module.css';

const words = wordsIn('search', searchWords);

/** Reports filters that cannot be parsed; the rest of the query is searched all the same. */
export function FilterFaults() {
  const { faults } = parsedSearch.value;
  return (
    <div class={css.faults} role="status" translate={false}>
      {faults.map((fault) => (
        <p key={fault.start}>{describeFault(fault)}</p>
      ))}
    </div>
  );
}

function describeFault({ reason, key, text }: FilterFault): string {
  switch (reason) {
    case 'empty':
      return words().faults.empty(key);
    case 'no-day':
      return words().faults.noDay(key, text);
    case 'unknown-set':
      return words().faults.unknownSet(key, text);
  }
}
