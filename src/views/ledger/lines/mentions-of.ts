import { computed } from '@preact/signals';
import type { Thread } from '../../../model/journal/thread.ts';
import { foldText } from '../../../model/text/fold-text.ts';
import { threads } from '../../../state/journal/load-threads.ts';
import { summaries } from '../../../state/signals.ts';
import type { ExpectingLine } from './shelve-lines.ts';

/** A name or thing that an expectation mentions and that later entries come back to. */
export interface LaterMention {
  name: string;
  /** Slug of the thread. */
  thread: string;
  /** Entries after the one with the expectation. */
  count: number;
}

/** Only threads with a name can be found in a sentence. */
const spoken = computed(() =>
  (threads.value ?? [])
    .filter(({ kind }) => kind === 'name' || kind === 'subject')
    .map((thread) => ({ thread, folded: foldText(thread.name) })),
);

/** Entry slug → its index in the journal, 0 the newest. */
export const indexBySlug = computed(() => new Map(summaries.value.map(({ slug }, index) => [slug, index])));

/** The threads that an expectation mentions, the most significant first. */
export function threadsOf({ expects }: Pick<ExpectingLine, 'expects'>): Thread[] {
  const text = foldText(expects);
  return spoken.value
    .filter(({ folded }) => holdsWord(text, folded))
    .map(({ thread }) => thread)
    .sort((a, b) => b.weight - a.weight);
}

/** What later entries come back to, at most `limit`. */
export function mentionsOf(line: ExpectingLine, limit: number): LaterMention[] {
  const own = indexBySlug.value.get(line.slug);
  if (own === undefined) return [];
  const isLater = (slug: string) => (indexBySlug.value.get(slug) ?? own) < own;
  return threadsOf(line)
    .map(({ name, slug, entries }) => ({ name, thread: slug, count: entries.filter(isLater).length }))
    .filter(({ count }) => count > 0)
    .slice(0, limit);
}

const letter = /[\p{L}\p{N}]/u;

/** Whether `word` is in `text` with no letter before it, and after it at most a plural `s`. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const after = text.charAt(end) === 's' ? text.charAt(end + 1) : text.charAt(end);
    if (!letter.test(text.charAt(at - 1)) && !letter.test(after)) return true;
  }
  return false;
}
