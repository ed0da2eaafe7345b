import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import {
  type FilterKey,
  type ReaderSet,
  removeFilter,
  type SearchFilter,
  setFilter,
} from '../../state/search/search-filters.ts';
import { parsedSearch } from '../../state/search/search-journal.ts';
import { summaries } from '../../state/signals.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { searchWords } from '../../words/english/search-words.ts';
import { Glyph, Icon } from '../ui/icon.tsx';
import css from './filter-chips.module.css';
import { type FilterChoices, filterChoices, formatPartOfTime } from './filter-choices.ts';

const words = wordsIn('search', searchWords);

const offered: readonly ReaderSet[] = ['unread', 'saved', 'noted'];

/** The query's filters, and those that can be added with a tap. */
export function FilterChips() {
  const choices = useComputed(() => filterChoices(summaries.value, language.value)).value;
  const { filters } = parsedSearch.value;
  const sets = filters.flatMap((filter) => (filter.kind === 'is' && !filter.isExcluded ? filter.set : []));
  const has = (key: FilterKey) => filters.some(({ kind, isExcluded }) => kind === key && !isExcluded);
  return (
    <ul class={css.chips} aria-label={words().filters.name}>
      {filters.map((filter) => (
        <li key={`${filter.isExcluded}:${filter.kind}:${filter.text}`}>
          <SetChip filter={filter} />
        </li>
      ))}
      {offered
        .filter((set) => !sets.includes(set))
        .map((set) => (
          <li key={set}>
            <button
              type="button"
              class={css.chip}
              data-chip={`is ${set}`}
              onClick={() => {
                followChip(`is ${set}`);
                setFilter('is', set);
              }}
            >
              <span class={css.face}>{words().filters[set]}</span>
            </button>
          </li>
        ))}
      {!has('place') && choices.places.length > 1 && <PlaceChip choices={choices} />}
      {!has('state') && choices.states.length > 1 && (
        <ChoiceChip filter="state">
          {choices.states.map((state) => (
            <option key={state}>{state}</option>
          ))}
        </ChoiceChip>
      )}
      {!has('after') && <TimeChip filter="after" choices={choices} />}
      {!has('before') && <TimeChip filter="before" choices={choices} />}
    </ul>
  );
}

/** A filter's chip has the same name whether it is set or not. */
function chipOf(filter: SearchFilter): string {
  return filter.kind === 'is' ? `is ${filter.set}` : filter.kind;
}

/** A chip that is set or removed becomes another one in another place: the focus follows it. */
function followChip(chip: string): void {
  recoverFocus(() => document.querySelector(`[data-chip="${chip}"]`));
}

/** A filter of the query; a tap removes it. */
function SetChip({ filter }: { filter: SearchFilter }) {
  const name = filter.isExcluded ? words().filters.not(nameOf(filter)) : nameOf(filter);
  return (
    <button
      type="button"
      class={css.chip}
      data-set
      aria-label={words().filters.remove(name)}
      data-chip={chipOf(filter)}
      onClick={() => {
        followChip(chipOf(filter));
        removeFilter(filter);
      }}
    >
      <span class={css.face}>
        <bdi>{name}</bdi>
        <Icon name="cross" size={16} />
      </span>
    </button>
  );
}

/** `Before June 2026`, `Greece`, `Unread`. */
function nameOf(filter: SearchFilter): string {
  switch (filter.kind) {
    case 'before':
      return words().filters.beforeDay(formatPartOfTime(filter.day));
    case 'after':
      return words().filters.afterDay(formatPartOfTime(filter.day));
    case 'is':
      return words().filters[filter.set];
    default:
      return filter.text;
  }
}

function PlaceChip({ choices: { regions, places } }: { choices: FilterChoices }) {
  return (
    <ChoiceChip filter="place">
      {regions.length > 1 && (
        <optgroup label={words().filters.regions}>
          {regions.map((region) => (
            <option key={region}>{region}</option>
          ))}
        </optgroup>
      )}
      <optgroup label={words().filters.places}>
        {places.map((place) => (
          <option key={place}>{place}</option>
        ))}
      </optgroup>
    </ChoiceChip>
  );
}

function TimeChip({ filter, choices }: { filter: 'before' | 'after'; choices: FilterChoices }) {
  if (choices.years.length === 0) return null;
  return (
    <ChoiceChip filter={filter}>
      {choices.years.map(({ year, months }) => (
        <optgroup key={year} label={formatPartOfTime(year)}>
          <option value={year}>{words().filters.wholeYear(formatPartOfTime(year))}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {formatPartOfTime(month)}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceChip>
  );
}

/** The system's own list of choices, which readers and their screen readers know. */
function ChoiceChip({
  filter,
  children,
}: {
  filter: 'place' | 'state' | 'before' | 'after';
  children: ComponentChildren;
}) {
  const name = words().filters[filter];
  return (
    <li>
      <label class={css.chip}>
        <span class={css.face} aria-hidden="true">
          {name}
          <Glyph path="M6 9.5l6 6 6-6" size={16} />
        </span>
        <select
          class={css.select}
          aria-label={name}
          data-chip={filter}
          value=""
          onChange={({ currentTarget }) => {
            if (!currentTarget.value) return;
            followChip(filter);
            setFilter(filter, currentTarget.value);
          }}
        >
          <option value="">{name}</option>
          {children}
        </select>
      </label>
    </li>
  );
}
