import { foldText } from '../../model/fold-text.ts';
import type { Thread, ThreadKind } from '../../model/thread.ts';

export interface ThreadGroup {
  kind: ThreadKind;
  heading: string;
  threads: readonly Thread[];
}

const headings: readonly [ThreadKind, string][] = [
  ['name', 'Names'],
  ['subject', 'Things'],
  ['place', 'Places, within 50 km'],
  ['light', 'Light'],
  ['state', 'States'],
];

/** Threads by kind, in the order that they come in, those whose name holds `query` alone; no empty group. */
export function groupThreads(threads: readonly Thread[], query: string): ThreadGroup[] {
  const wanted = foldText(query.trim());
  const fitting = threads.filter(({ name }) => foldText(name).includes(wanted));
  return headings
    .map(([kind, heading]) => ({ kind, heading, threads: fitting.filter((thread) => thread.kind === kind) }))
    .filter((group) => group.threads.length > 0);
}
