import { computed, signal } from '@preact/signals';
import { expectations } from '../../../state/reader/load-expectations.ts';
import { judgements, today } from '../../../state/signals.ts';
import { shelveLines } from './shelve-lines.ts';

/** Ids that were judged since their shelf was opened: they stay there, so that nothing jumps under the finger. */
const kept = signal<ReadonlySet<string>>(new Set());

/** The ledger's shelves as they are now; they outlive the page, so that they are ready when it is opened again. */
export const shelves = computed(() =>
  shelveLines(expectations.value.lines, judgements.value, today.value, kept.value),
);

/** Keeps an expectation on its present shelf, whatever verdict it gets. */
export function keepInView(id: string): void {
  kept.value = new Set(kept.value).add(id);
}

/** Moves what was judged to its proper shelf. */
export function tidyShelves(): void {
  if (kept.value.size > 0) kept.value = new Set();
}
