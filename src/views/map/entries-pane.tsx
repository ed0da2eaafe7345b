import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { hrefOf } from '../../state/navigate.ts';
import { EntryList } from '../list/entry-list.tsx';
import css from './entries-pane.module.css';
import { formatDayRange } from './format-days.ts';
import { listedEntries, listedRange, listsOnlySeen } from './listed-entries.ts';
import { entryPoints, queryWanted, selectEntry, selectedEntry, threadWanted } from './map-state.ts';
import { pause } from './playback.ts';

interface EntriesPaneProps {
  /** An entry has been chosen. */
  onChoose?: () => void;
  /** Under the timeline, which names days and numbers already, the pane does not name them again. */
  isCompact?: boolean;
  /** Beside the switch. */
  children?: ComponentChildren;
}

/** The entries that the map shows, as a list: choosing one selects it on the map. */
export function EntriesPane({ onChoose, isCompact = false, children }: EntriesPaneProps) {
  const selected = useComputed(() => selectedEntry.value?.slug ?? null).value;
  const rows = listedEntries.value;
  const thread = threadWanted.value;
  const query = queryWanted.value;
  return (
    <section class={css.pane} aria-label="Entries on the map">
      <header class={css.header} data-compact={isCompact || undefined}>
        <h2 class={isCompact ? 'visually-hidden' : css.title}>On the map</h2>
        {!isCompact && <ListedWords />}
        <OnlySeenSwitch />
        {children}
      </header>
      <div class={css.scroller} data-list-pane>
        {rows.length > 0 ? (
          <EntryList
            rows={rows}
            name="Entries on the map, newest first"
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
          <p class={css.empty}>
            {listsOnlySeen.value
              ? 'No entry of these days stands in this part of the map.'
              : 'No entry was written on these days.'}
          </p>
        )}
      </div>
    </section>
  );
}

function ListedWords() {
  const { fromDay, toDay } = listedRange.value;
  const listed = listedEntries.value.length.toLocaleString('en');
  const all = entryPoints.value.size.toLocaleString('en');
  return (
    <p class={css.count}>
      {listed} of {all} entries · {formatDayRange(fromDay, toDay)}
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
      <span>Only what the map shows</span>
      <span class={css.track} aria-hidden="true" />
    </button>
  );
}
