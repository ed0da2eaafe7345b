import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedState } from '../../../src/model/journal/feed-state.ts';
import { openTab } from '../../state/played-browser.ts';

vi.mock('../../../src/workers/start-sync.ts', () => ({ startSync: () => new Promise(() => undefined) }));

let signals: typeof import('../../../src/state/signals.ts');
let notice: () => string;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  signals = await import('../../../src/state/signals.ts');
  const { LibraryNotice } = await import('../../../src/views/notice/library-notice.tsx');
  notice = () => renderToString(<LibraryNotice />);
  signals.library.value = 'open';
});
afterEach(() => vi.unstubAllGlobals());

const synced = { feedCount: 48, triedAtMs: 1, outcome: { kind: 'unchanged' } } as FeedState;
const states: [name: string, feedState: FeedState | undefined][] = [
  ['before the first sync', undefined],
  ['after a good one', synced],
  ['after one that found no entries', { ...synced, feedCount: 0 }],
  ['after a failed one', { ...synced, outcome: { kind: 'failed', failure: { kind: 'gone' } } }],
];

test.each(states)('%s, fetching is said while a fetch runs, and never otherwise', (_name, feedState) => {
  signals.feedState.value = feedState;
  signals.syncState.value = { kind: 'syncing', entries: 0 };
  expect(notice()).toContain('Fetching the journal');
  signals.syncState.value = { kind: 'resting' };
  expect(notice()).not.toContain('Fetching the journal');
  expect(notice()).toContain('<button');
});

test('entries that were removed are said to be gone, with a button that fetches them', () => {
  signals.syncState.value = { kind: 'resting' };
  expect(notice()).toContain('No entries on this device');
  expect(notice()).toContain('Fetch the journal</button>');
});

test('nothing is said of the journal before its page has started', () => {
  expect(notice()).toBe('');
});

test.each(['blocked', 'outdated', 'unanswered', 'failed'] as const)(
  'a database that is %s is said to be so before anything is said of the journal',
  async (condition) => {
    signals.storageCondition.value = condition;
    signals.library.value = 'opening';
    const { absenceWords } = await import('../../../src/words/english/absence-words.ts');
    const title = { ...absenceWords, failed: absenceWords.closed }[condition];
    expect(signals.isUnfilled.value).toBe(true);
    expect(notice()).toContain(title);
    expect(notice()).toContain('</button>');
    expect(notice()).not.toMatch(/Fetching|No entries on/);
  },
);
