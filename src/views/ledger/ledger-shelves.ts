import { computed, signal } from '@preact/signals';
import { expectations } from '../../state/load-expectations.ts';
import { judgements, today } from '../../state/signals.ts';
import { shelveLines } from './shelve-lines.ts';

/** Ids that were judged since their shelf was opened: they stay in view there, so that nothing jumps under the hand. */
const kept = signal<ReadonlySet<string>>(new Set());

/** The ledger's shelves as they are now; they outlive the page, so that a return finds them made. */
export const shelves = computed(() =>
  shelveLines(expectations.value.lines, judgements.value, today.value, kept.value),
);

/** Keeps an expectation in view on its shelf, whatever verdict it gets. */
export function keepInView(id: string): void {
  kept.value = new Set(kept.value).add(id);
}

/** Lets what was judged go where it belongs. */
export function tidyShelves(): void {
  if (kept.value.size > 0) kept.value = new Set();
}
