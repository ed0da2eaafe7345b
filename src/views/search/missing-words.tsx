import { cutAtWord } from '../../model/text/cut-at-word.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { perLanguage } from '../../state/per-language.ts';
import { type MissingWord, withoutFilters } from '../../state/search/search-filters.ts';
import { parsedSearch, type SearchAnswer } from '../../state/search/search-journal.ts';
import { wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import css from './search-page.module.css';

const words = wordsIn('search', searchWords);
const alternatives = perLanguage((language) => new Intl.ListFormat(language, { type: 'disjunction' }));

/** Which of the words was not found, and what else could be searched for. Nothing if all were found. */
export function MissingWords({ query, answer }: { query: string; answer: SearchAnswer }) {
  const { missing, corrections, slugs, isComplete } = answer;
  // As long as entries are still to be read, a missing word may be in one of them.
  if (!isComplete && slugs.length === 0) return null;
  return (
    <div class={css.missing}>
      {corrections.map(({ word, used }) => (
        <p key={word}>{words().missing.corrected(shortened(word), listOf(used))}</p>
      ))}
      {isComplete && missing.map((one) => <Missing key={one.text} query={query} missing={one} />)}
      {slugs.length === 0 && missing.length === 0 && <NoneOfAll query={query} />}
    </div>
  );
}

function Missing({ query, missing: { kind, text, suggestions } }: { query: string; missing: MissingWord }) {
  return (
    <>
      <p>{words().missing[kind](shortened(text))}</p>
      {suggestions.length > 0 && (
        <p class={css.meant}>
          <span>{words().missing.meant}</span>
          {suggestions.map((word) => (
            <a key={word} href={hrefOf({ page: 'search', query: query.replace(text, word) })}>
              <bdi>{word}</bdi>
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** Every word is in some entry, but no entry has them all. */
function NoneOfAll({ query }: { query: string }) {
  const { filters, units, excluded } = parsedSearch.value;
  if (filters.length === 0) {
    return <p>{excluded.length > 0 ? words().missing.leftOut : words().missing.together}</p>;
  }
  if (units.length === 0 && excluded.length === 0) return <p>{words().missing.onlyFilters}</p>;
  return (
    <>
      <p>{words().missing.filtered}</p>
      <p class={css.meant}>
        <a href={hrefOf({ page: 'search', query: withoutFilters(query, filters) })}>
          {words().missing.withoutFilters}
        </a>
      </p>
    </>
  );
}

/** As much of what was typed as it takes to recognise it. */
function shortened(text: string): string {
  return cutAtWord(text, 60, '…');
}

function listOf(texts: readonly string[]): string {
  return alternatives().format(texts.map((text) => words().missing.quoted(text)));
}
