import type { ThreadKind } from '../model/journal/thread.ts';
import { foldText } from '../model/text/fold-text.ts';
import type { FoundThread } from './thread-source.ts';

const prefixes: Record<ThreadKind, string> = {
  name: '',
  subject: '',
  place: 'near-',
  state: 'state-',
  light: 'light-',
};

/** A slug for each thread, from its name: the same when the threads are found again. Unique. */
export function threadSlugs(threads: readonly FoundThread[]): string[] {
  const taken = new Set<string>();
  return threads.map(({ kind, key }) => {
    const plain = prefixes[kind] + slugOf(key);
    let slug = plain;
    for (let count = 2; taken.has(slug); count += 1) slug = `${plain}-${count}`;
    taken.add(slug);
    return slug;
  });
}

function slugOf(key: string): string {
  const slug = foldText(key)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'thread' : slug;
}
