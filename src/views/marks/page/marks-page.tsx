import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Entry } from '../../../model/entry/entry.ts';
import type { Highlight } from '../../../model/reader/reader-data.ts';
import { hrefOf, navigate } from '../../../state/navigation/navigate.ts';
import {
  highlightsByEntry,
  highlightsLoaded,
  loadHighlights,
  loadMarkedEntries,
  markedEntries,
} from '../../../state/reader/load-highlights.ts';
import type { MarksQuery } from '../../../state/route.ts';
import {
  hasStorageTrouble,
  library,
  route,
  savedMarks,
  summaries,
  summariesComplete,
  syncState,
} from '../../../state/signals.ts';
import { StorageTrouble } from '../../notice/storage-trouble.tsx';
import { PageHeader } from '../../ui/page/page-header.tsx';
import { MarkSheet } from '../mark-sheet.tsx';
import { soughtMark } from '../sought-mark.ts';
import { wordsOfMarks } from '../words-of-marks.ts';
import { exportMarks } from './export-marks.ts';
import { groupMarks, type MarkGroup } from './group-marks.ts';
import { MarkGroupView } from './mark-group.tsx';
import css from './marks-page.module.css';

/** Everything the reader saved or marked in the journal, by entry: saved entries, highlights, notes. */
export function MarksPage() {
  const words = wordsOfMarks().page;
  const entries = useMarkedEntries();
  const opened = useSignal<{ highlight: Highlight; group: MarkGroup } | null>(null);
  const show = route.value.page === 'marks' ? route.value.show : undefined;
  const kept = { summaries: summaries.value, saved: savedMarks.value, highlights: highlightsByEntry.value };
  const groups = groupMarks(kept, show);
  // Entries in a written page are not the device's, which has none until the network brings them.
  const isRead =
    summariesComplete.value || (library.value === 'written' && syncState.value.kind === 'resting');
  const isReady = isRead && highlightsLoaded.value && entries !== null;
  return (
    <div class={css.page}>
      <PageHeader title={words.title}>{words.about}</PageHeader>
      <Filters show={show} />
      {!isReady && <StorageTrouble />}
      {isReady && groups.length === 0 && <p class={css.note}>{emptyWords(show)}</p>}
      {isReady &&
        groups.map((group) => (
          <MarkGroupView
            key={group.id}
            group={group}
            entry={entries.get(group.id) ?? null}
            onOpen={(highlight) => {
              opened.value = { highlight, group };
            }}
          />
        ))}
      {isReady && groups.length > 0 && (
        <button type="button" class={css.export} onClick={() => exportMarks(groups, entries)}>
          {words.export}
        </button>
      )}
      {opened.value && (
        <MarkSheet
          key={opened.value.highlight.id}
          entry={entries?.get(opened.value.group.id) ?? null}
          opened={opened.value.highlight}
          isToWrite={false}
          onShow={opened.value.group.summary ? showInText(opened.value) : undefined}
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
    </div>
  );
}

/** The entries that have highlights or notes, by id; null until they are read. Follows marks and syncs. */
function useMarkedEntries(): ReadonlyMap<string, Entry> | null {
  const ids = [...highlightsByEntry.value.keys()].sort().join('\n');
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadHighlights(), [isReadable]);
  useEffect(
    () => void loadMarkedEntries(ids === '' ? [] : ids.split('\n')),
    [ids, summaries.value, isReadable],
  );
  return markedEntries.value;
}

function showInText({ highlight, group }: { highlight: Highlight; group: MarkGroup }): () => void {
  return () => {
    if (!group.summary) return;
    soughtMark.id = highlight.id;
    void navigate({ page: 'entry', slug: group.summary.slug });
  };
}

const filters: readonly MarksQuery['show'][] = [undefined, 'saved', 'highlights', 'notes'];

function Filters({ show }: { show: MarksQuery['show'] | undefined }) {
  const words = wordsOfMarks().page;
  return (
    <nav aria-label={words.show} class={css.filters}>
      {filters.map((filter) => (
        <a
          key={filter ?? 'all'}
          href={hrefOf({ page: 'marks', ...(filter && { show: filter }) })}
          aria-current={filter === show ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            void navigate({ page: 'marks', ...(filter && { show: filter }) }, { replace: true });
          }}
        >
          <span>{words[filter ?? 'all']}</span>
        </a>
      ))}
    </nav>
  );
}

function emptyWords(show: MarksQuery['show'] | undefined): string {
  const { nothing, nothingSaved, nothingMarked, nothingNoted } = wordsOfMarks().page;
  if (show === 'saved') return nothingSaved;
  if (show === 'highlights') return nothingMarked;
  return show === 'notes' ? nothingNoted : nothing;
}
