type Signals = typeof import('../../src/state/signals.ts');
type Shown = Pick<
  Signals,
  | 'hasStorageTrouble'
  | 'openEntry'
  | 'summaryBySlug'
  | 'library'
  | 'syncState'
  | 'summaries'
  | 'isUnfilled'
  | 'lastOutcome'
>;

/** Why the page that is shown leads nowhere, once every wait has had its time; null where it does not. */
export function findDeadEnd(shown: Shown): string | null {
  // Told in a sentence, with a way on.
  if (shown.hasStorageTrouble.value) return null;
  const open = shown.openEntry.value;
  if (open.kind === 'opening' || open.kind === 'awaited') return `the entry is ${open.kind} for ever`;
  if (open.kind === 'missing' && shown.summaryBySlug.value.has(open.slug))
    return 'the list has an entry that its page calls missing';
  if (shown.library.value === 'opening') return 'the list is opening for ever';
  if (shown.syncState.value.kind !== 'resting') return `the check is ${shown.syncState.value.kind} for ever`;
  if (shown.summaries.value.length > 0) return null;
  // What the last check came to is said on an empty list.
  return shown.isUnfilled.value && shown.lastOutcome.value ? null : 'the list is empty without a word';
}
