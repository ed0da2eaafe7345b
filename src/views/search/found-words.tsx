import { useEffect, useState } from 'preact/hooks';
import type { EntrySummary } from '../../model/entry/entry.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { type FoundEntries, parsedSearch } from '../../state/search/search-journal.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import { OrderLinks } from '../ui/order-links.tsx';
import css from './search-page.module.css';

const words = wordsIn('search', searchWords);

/** A count is not announced while the reader is still typing. */
const delayMs = 700;

/** How many entries were found, a link to them on the map, and the order of the list. */
export function FoundWords({
  found: { query, sort, answer },
  entries,
}: {
  found: FoundEntries;
  entries: readonly EntrySummary[];
}) {
  const sentence = countSentence(entries);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), delayMs);
    return () => clearTimeout(timer);
  }, [sentence, query]);
  const isAnyPlaced = entries.some(({ origin }) => origin !== null);
  const hasWords = parsedSearch.value.units.length > 0;
  return (
    <>
      <p class="visually-hidden" role="status" translate={false}>
        {said}
      </p>
      <div class={css.found}>
        <p class={css.count} aria-hidden="true">
          {sentence}
        </p>
        {isAnyPlaced && (
          <a class={css.onMap} href={hrefOf({ page: 'map', query })}>
            {words().onMap}
          </a>
        )}
      </div>
      {hasWords && entries.length > 1 && (
        <div class={css.order}>
          <OrderLinks
            label={words().order}
            orders={[
              {
                name: words().byRelevance,
                href: hrefOf({ page: 'search', query }),
                isCurrent: sort === 'relevance',
              },
              {
                name: words().byDate,
                href: hrefOf({ page: 'search', query, sort: 'date' }),
                isCurrent: sort === 'date',
              },
            ]}
          />
        </div>
      )}
      {!answer.isComplete && <p class={css.reading}>{words().stillReading}</p>}
    </>
  );
}

function countSentence(entries: readonly EntrySummary[]): string {
  if (entries.length === 0) return words().foundNone;
  const places = new Set(entries.flatMap(({ place }) => place ?? [])).size;
  return places > 1 ? words().foundInPlaces(entries.length, places) : words().found(entries.length);
}
