import { signal } from '@preact/signals';
import type { Thread, ThreadMention } from '../../model/journal/thread.ts';
import type { Excerpt } from '../../model/text/excerpt.ts';
import { onChange } from '../../store/changes.ts';
import { readEntryBySlug } from '../../store/entries.ts';
import { readEntryThreads, readThread, readThreads } from '../../store/threads.ts';
import { excerptMention } from '../../threads/excerpt-mention.ts';
import { library, openThread, route, syncState } from '../signals.ts';

/** The threads of the entry in the last call; `slug` is that entry's. */
export const entryThreads = signal<{ slug: string; mentions: readonly ThreadMention[] } | null>(null);

/** All threads of the journal, in no particular order; null until they are read. */
export const threads = signal<readonly Thread[] | null>(null);

/** The only thread that the map is to show, as last asked for; `thread` is null if there is none of that slug. */
export const mapThread = signal<{ slug: string; thread: Thread | null } | null>(null);

/** Where the open thread is mentioned in its entries: entry slug → an excerpt, null if there is none. */
export const threadExcerpts = signal<ReadonlyMap<string, readonly Excerpt[] | null>>(new Map());

/** Reads the threads that an entry shows. */
export async function loadEntryThreads(slug: string): Promise<void> {
  listenToBuilds();
  const mentions = await readEntryThreads(slug);
  // The threads in the page are shown until the device has threads of its own.
  if (mentions.length === 0 && library.peek() === 'written') return;
  if (route.value.page === 'entry' && route.value.slug === slug) entryThreads.value = { slug, mentions };
}

/** Reads them into {@link threads}. */
export async function loadThreads(): Promise<void> {
  listenToBuilds();
  threads.value = await readThreads();
}

/** Reads the thread that the address names. A missing one may still appear while entries are being fetched. */
export async function loadThread(slug: string): Promise<void> {
  listenToBuilds();
  if (openThread.value.kind !== 'open' || openThread.value.thread.slug !== slug) {
    openThread.value = { kind: 'opening' };
    threadExcerpts.value = new Map();
  }
  const thread = await readThread(slug);
  if (route.value.page !== 'thread' || route.value.slug !== slug) return;
  if (thread) openThread.value = { kind: 'open', thread };
  else
    openThread.value = syncState.value.kind === 'resting' ? { kind: 'missing', slug } : { kind: 'awaited' };
}

/** Reads the only thread that the map is to show. */
export async function loadMapThread(slug: string): Promise<void> {
  listenToBuilds();
  const thread = (await readThread(slug)) ?? null;
  if (route.value.page === 'map' && route.value.thread === slug) mapThread.value = { slug, thread };
}

/** Reads where a name or a thing is mentioned in some of its entries; what was read already is not read again. */
export async function loadThreadExcerpts(thread: Thread, slugs: readonly string[]): Promise<void> {
  if (thread.kind !== 'name' && thread.kind !== 'subject') return;
  const wanted = slugs.filter((slug) => !threadExcerpts.value.has(slug));
  if (wanted.length === 0) return;
  const read = await Promise.all(
    wanted.map(async (slug) => {
      const entry = await readEntryBySlug(slug);
      return [slug, entry ? excerptMention(entry, thread.name) : null] as const;
    }),
  );
  threadExcerpts.value = new Map([...threadExcerpts.value, ...read]);
}

let isListening = false;

/** After threads have been rebuilt, reads those that are on the screen again. */
function listenToBuilds(): void {
  if (isListening) return;
  isListening = true;
  onChange((change) => {
    if (change !== 'threads') return;
    const { value } = route;
    if (value.page === 'entry') return loadEntryThreads(value.slug);
    if (value.page === 'thread') return loadThread(value.slug);
    if (value.page === 'threads') return loadThreads();
    if (value.page === 'map' && value.thread) return loadMapThread(value.thread);
  });
}
