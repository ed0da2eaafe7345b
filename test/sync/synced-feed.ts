import { beforeEach, vi } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { feedStateKey, type StoredEntry } from '../../src/store/schema.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { freshDevice } from '../store/fresh-device.ts';

const feedUrl = 'http://localhost/feed';

/** An item as a test writes it; what is left out is not in the feed. */
export interface WrittenItem {
  title?: string;
  guid?: string;
  link?: string;
  /** Of June 2026. */
  day?: number;
  html?: string;
}

/** For the tests of a file: a fresh device for each, which hears what `sync` gives it. */
export function useSyncedFeed(): void {
  beforeEach(async () => {
    await freshDevice();
    vi.stubGlobal('navigator', {});
    return () => vi.unstubAllGlobals();
  });
}

/** Syncs a whole document by the very code that the app runs. */
export async function sync(document: string | WrittenItem[], headers: Record<string, string> = {}) {
  const body = typeof document === 'string' ? document : rss(document);
  vi.stubGlobal('fetch', async () => new Response(body, { headers }));
  return syncFeed({ feedUrl, force: true });
}

export function rss(items: readonly WrittenItem[]): string {
  const written = items.map(({ title, guid, link, day, html }) =>
    [
      '<item>',
      title === undefined ? '' : `<title>${escapeXml(title)}</title>`,
      guid === undefined ? '' : `<guid isPermaLink="false">${escapeXml(guid)}</guid>`,
      link === undefined ? '' : `<link>${escapeXml(link)}</link>`,
      day === undefined ? '' : `<pubDate>${String(day).padStart(2, '0')} Jun 2026 10:00:00 +0000</pubDate>`,
      html === undefined ? '' : `<description>${escapeXml(html)}</description>`,
      '</item>',
    ].join(''),
  );
  const link = '<link>https://ferry.example/</link>';
  return `<rss version="2.0"><channel><title>Ferry notes</title>${link}${written.join('')}</channel></rss>`;
}

/** Everything on the device, newest first. */
export function storedEntries(): Promise<StoredEntry[]> {
  return withDatabase(async (database) => {
    const summaries = await database.getAll('summaries');
    const entries = await Promise.all(summaries.map(({ id }) => database.get('entries', id)));
    return entries.filter((entry) => entry !== undefined);
  });
}

export async function storedTitles(): Promise<string[]> {
  return (await storedEntries()).map(({ title }) => title);
}

export async function storedIdOf(title: string): Promise<string> {
  const entry = (await storedEntries()).find((one) => one.title === title);
  if (!entry) throw new Error(`no entry is called ${title}`);
  return entry.id;
}

/**
 * Makes the device one that an earlier Waymark has synced with these documents, one after the other: it took what had
 * another id for another entry, and kept one hash of each.
 */
export async function syncAsEarlier(...documents: (string | WrittenItem[])[]): Promise<void> {
  const known = new Map<string, StoredEntry>();
  for (const document of documents) {
    await freshDevice();
    await sync(document);
    for (const entry of await storedEntries()) known.set(entry.id, entry);
  }
  await withDatabase(async (database) => {
    const stores = ['entries', 'summaries', 'lines', 'feedState'] as const;
    const transaction = database.transaction(stores, 'readwrite');
    const [entries, summaries] = [transaction.objectStore('entries'), transaction.objectStore('summaries')];
    await Promise.all([entries.clear(), summaries.clear(), transaction.objectStore('lines').clear()]);
    const slugs = new Set<string>();
    for (const { fullHash: _, ...entry } of known.values()) {
      const slug = slugs.has(entry.slug) ? `${entry.slug}-doubled` : entry.slug;
      slugs.add(slug);
      const contentHash = `earlier ${entry.contentHash}`;
      const { order, id, number, title, date, localTime, instantMs, origin, place, state } = entry;
      await entries.put({ ...entry, slug, contentHash } as StoredEntry);
      await summaries.put({
        ...{ order, id, slug, number, title, date, localTime, instantMs, origin, place, state, contentHash },
        firstLine: '',
        words: 1,
      });
    }
    const state = await transaction.objectStore('feedState').get(feedStateKey);
    if (!state) throw new Error('a sync keeps the state of the feed');
    const { readingVersion: _, lacksPages: __, ...earlier } = state;
    await transaction.objectStore('feedState').put(earlier, feedStateKey);
    await transaction.done;
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
