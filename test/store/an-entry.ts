import type { Entry, EntrySummary } from '../../src/model/entry/entry.ts';
import type { FeedState } from '../../src/model/journal/feed-state.ts';

const dayMs = 86_400_000;
const firstDayMs = Date.UTC(2026, 0, 1, 12);

/** The entry with this number, written on the number's day, changed as the test needs it. */
export function anEntry(number: number, changes: Partial<Entry> = {}): Entry {
  const slug = String(number).padStart(4, '0');
  const text = changes.title ?? `What was seen on day ${number}`;
  return {
    id: `guid:${number}`,
    slug,
    number: slug,
    title: `Entry ${slug}`,
    date: new Date(firstDayMs + number * dayMs).toISOString().slice(0, 10),
    dateText: null,
    localTime: '12:00',
    timeZone: 'UTC',
    instantMs: firstDayMs + number * dayMs,
    origin: { lat: 51.48, lng: 0 },
    originSource: 'header',
    originText: '51.4800° N, 0.0000° E',
    place: 'Greenwich',
    state: 'still',
    body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
    noticed: null,
    expects: null,
    permalink: null,
    published: null,
    updated: null,
    contentHash: `${number}:${text}:${changes.instantMs ?? ''}`,
    fullHash: `${number}:${text}:${JSON.stringify(changes)}`,
    ...changes,
  };
}

/** The feed's state after a good sync, changed as the test needs it. */
export function aFeedState(changes: Partial<FeedState> = {}): FeedState {
  return {
    feedUrl: 'http://localhost/feed',
    etag: '"first"',
    lastModified: null,
    bodyHash: 'hash',
    title: 'A test journal',
    link: null,
    feedCount: 1,
    checkedAtMs: 1_000,
    triedAtMs: 1_000,
    outcome: { kind: 'unchanged' },
    retryAtMs: null,
    ...changes,
  };
}

/** Numbers in the order of the list. */
export function numbersOf(summaries: readonly EntrySummary[]): (string | null)[] {
  return summaries.map(({ number }) => number);
}
