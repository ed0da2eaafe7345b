import type { Thread, ThreadKind } from '../../model/journal/thread.ts';
import { foldForSearch } from '../../model/text/fold-for-search.ts';
import { perLanguage } from '../../state/per-language.ts';
import { nameOfThread } from '../ui/format/title-of-thread.ts';

export interface ThreadGroup {
  kind: ThreadKind;
  threads: readonly Thread[];
}

const kinds: readonly ThreadKind[] = ['name', 'subject', 'place', 'light', 'state'];

const byName = perLanguage((language) => new Intl.Collator(language, { sensitivity: 'base' }).compare);

/** Threads in the order of their names, sorted by the rules of the current language. */
export function sortThreads(threads: readonly Thread[]): Thread[] {
  const compare = byName();
  return [...threads].sort((one, other) => compare(nameOfThread(one), nameOfThread(other)));
}

/** Threads by kind, in their given order, only those whose name contains `query`; no empty group. */
export function groupThreads(threads: readonly Thread[], query: string): ThreadGroup[] {
  const wanted = foldForSearch(query.trim());
  const fitting = threads.filter((thread) => foldForSearch(nameOfThread(thread)).includes(wanted));
  return kinds
    .map((kind) => ({ kind, threads: fitting.filter((thread) => thread.kind === kind) }))
    .filter((group) => group.threads.length > 0);
}
