import { useEffect } from 'preact/hooks';
import type { Entry } from '../../../model/entry/entry.ts';
import { highlightsByEntry, loadHighlights } from '../../../state/reader/load-highlights.ts';
import { loadMarkedEntries, markedEntries } from '../../../state/reader/load-marked-entries.ts';
import { hasStorageTrouble, summaries } from '../../../state/signals.ts';

/** The entries that have highlights or notes, by id; null until they are read. Follows marks and syncs. */
export function useMarkedEntries(): ReadonlyMap<string, Entry> | null {
  const ids = [...highlightsByEntry.value.keys()].sort().join('\n');
  const isReadable = !hasStorageTrouble.value;
  useEffect(() => void loadHighlights(), [isReadable]);
  useEffect(
    () => void loadMarkedEntries(ids === '' ? [] : ids.split('\n')),
    [ids, summaries.value, isReadable],
  );
  return markedEntries.value;
}
