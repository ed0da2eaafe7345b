import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { hrefOf } from '../../../state/navigation/navigate.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { EntryList } from '../../list/rows/entry-list.tsx';
import {
  countInAll,
  entryPoints,
  queryWanted,
  selectEntry,
  selectedEntry,
  threadWanted,
} from '../map-state.ts';
import { formatDayRange } from '../points/format-days.ts';
import { pause } from '../timeline/playback.ts';
import css from './entries-pane.module.css';
import { listedEntries, listedRange, listsOnlySeen } from './use-listing.ts';

const words = wordsIn('map', mapWords);

interface EntriesPaneProps {
  /** An entry has been chosen. */
  onChoose?: () => void;
  /** Below the timeline, which shows days and numbers already, the pane does not repeat them. */
  isCompact?: boolean;
  /** It scrolls with its container, rather than by itself. */
  isInline?: boolean;
  /** Beside the switch. */
  children?: ComponentChildren;
}

/** The entries that the map shows, as a list: choosing one selects it on the map. */
export function EntriesPane({ onChoose, isCompact = false, isInline = false, children }: EntriesPaneProps) {
  const selected = useComputed(() => selectedEntry.value?.slug ?? null).value;
  const rows = listedEntries.value;
  const thread = threadWanted.value;
  const query = queryWanted.value;
  return (
    <section class={css.pane} data-inline={isInline || undefined} aria-label={words().list.name}>
      <header class={css.header} data-compact={isCompact || undefined}>
        <h2 class={isCompact ? 'visually-hidden' : css.title}>{words().list.title}</h2>
        {!isCompact && <ListedWords />}
        <OnlySeenSwitch />
        {children}
      </header>
      <div class={css.scroller} data-list-pane={!isInline || undefined}>
        {rows.length > 0 ? (
          <EntryList
            rows={rows}
            name={words().list.rows}
            selected={selected}
            counts={listsOnlySeen.value ? 'in sight' : 'in range'}
            hrefOfRow={({ slug }) =>
              hrefOf({ page: 'map', ...(thread && { thread }), ...(query && { query }), entry: slug })
            }
            onChoose={({ slug }) => {
              pause();
              const index = entryPoints.value.indexBySlug.get(slug);
              if (index !== undefined && slug !== selected) selectEntry(index);
              onChoose?.();
            }}
          />
        ) : (
          <p key={String(listsOnlySeen.value)} class={css.empty}>
            {listsOnlySeen.value ? words().list.noneSeen : words().list.noneInRange}
          </p>
        )}
      </div>
    </section>
  );
}

function ListedWords() {
  const { fromDay, toDay } = listedRange.value;
  const [listed, all] = [listedEntries.value.length, countInAll.value];
  return (
    <p class={css.count} translate={false}>
      {words().list.count(listed, all, formatDayRange(fromDay, toDay))}
    </p>
  );
}

function OnlySeenSwitch() {
  return (
    <button
      type="button"
      role="switch"
      class={css.switch}
      aria-checked={listsOnlySeen.value}
      onClick={() => {
        listsOnlySeen.value = !listsOnlySeen.value;
      }}
    >
      <span>{words().list.onlySeen}</span>
      <span class={css.track} aria-hidden="true" />
    </button>
  );
}
