import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../src/search/search-answer.ts';
import { saying } from '../search/journal-index.ts';
import { aHighlight } from '../store/a-highlight.ts';
import { aFeedState } from '../store/an-entry.ts';
import { freshDevice } from '../store/fresh-device.ts';

beforeEach(async () => {
  // Node has no navigator; a browser without Web Locks builds all the same.
  vi.stubGlobal('navigator', {});
  await freshDevice();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function store(...entries: ReturnType<typeof saying>[]): Promise<void> {
  const { putSync } = await import('../../src/store/sync/put-sync.ts');
  await putSync({ entries, feedState: () => aFeedState() });
}

async function build(isChanged = true): Promise<boolean> {
  const { buildSearchIndex } = await import('../../src/sync/build-search-index.ts');
  return buildSearchIndex({ isChanged });
}

/** All answers to a query, out of what is on the device now. */
async function answersTo(query: string, search?: Searching): Promise<SearchAnswer[]> {
  const { search: ask } = search ?? (await open());
  const answers: SearchAnswer[] = [];
  await ask(
    { query, sort: 'date', excerpts: 10 },
    (answer) => answers.push(answer),
    () => true,
  );
  return answers;
}

type Searching = Awaited<ReturnType<typeof open>>;

async function open() {
  const { createSearchEngine } = await import('../../src/sync/create-search-engine.ts');
  return createSearchEngine();
}

const found = async (query: string, search?: Searching) => (await answersTo(query, search)).at(-1)?.slugs;

/** The ids that stand in each segment of the index. */
async function readIndexed(): Promise<string[][]> {
  const { readSearchIndex } = await import('../../src/store/search-index.ts');
  const { searchIndexVersion } = await import('../../src/search/build-segment.ts');
  return ((await readSearchIndex(searchIndexVersion)) ?? []).map(({ docs }) => docs.ids);
}

test('what is in the index is found at once, with an excerpt', async () => {
  await store(saying(1, 'We met Nives.'), saying(2, 'It rained.'));
  expect(await build()).toBe(true);
  const [first] = await answersTo('nives');
  expect(first?.slugs).toEqual(['0001']);
  expect(first?.excerpts['0001']?.parts).toContainEqual({ text: 'Nives', isMatch: true });
});

test('an index that is up to date is not built again, and one that misses entries is', async () => {
  await store(saying(1, 'We met Nives.'));
  expect(await build(false)).toBe(true);
  expect(await build(false)).toBe(false);
  expect(await build(true)).toBe(false);
  await store(saying(2, 'It rained.'));
  expect(await build(false)).toBe(true);
});

test('without an index everything is found all the same', async () => {
  await store(saying(1, 'We met Nives.'), saying(2, 'It rained.'));
  expect(await found('nives')).toEqual(['0001']);
  expect(await readIndexed()).toEqual([]);
});

test('entries that are not in the index yet are found beside those that are', async () => {
  await store(saying(1, 'We met Nives.'));
  await build();
  await store(saying(2, 'Nives again.'));
  const answers = await answersTo('nives');
  expect(answers.map(({ slugs, isComplete }) => [slugs, isComplete])).toEqual([
    [['0001'], false],
    [['0002', '0001'], true],
  ]);
});

test('the old words of a revised entry vanish, before and after the index has heard of it', async () => {
  await store(saying(1, 'We met Nives.'), saying(2, 'Nives left.'), saying(3, 'Rain.'));
  await build();
  await store(saying(1, 'We met nobody.', { contentHash: 'revised' }));
  expect(await found('nives')).toEqual(['0002']);
  expect(await found('nobody')).toEqual(['0001']);
  await build();
  const { length } = await answersTo('nobody');
  expect(length).toBeGreaterThan(0);
  expect((await answersTo('nives'))[0]?.slugs).toEqual(['0002']);
  expect((await answersTo('nobody'))[0]?.slugs).toEqual(['0001']);
});

test('new entries are added without reading the others again', async () => {
  await store(...Array.from({ length: 20 }, (_, index) => saying(index + 1, 'A day.')));
  await build();
  await store(saying(21, 'Another day.'));
  await build();
  expect((await readIndexed()).map(({ length }) => length)).toEqual([20, 1]);
});

test('an index of another version is built anew', async () => {
  await store(saying(1, 'We met Nives.'));
  await build();
  const { putSearchIndex, readSearchIndex } = await import('../../src/store/search-index.ts');
  const { searchIndexVersion } = await import('../../src/search/build-segment.ts');
  await putSearchIndex({
    manifest: { version: searchIndexVersion - 1, segments: [1], entries: 1 },
    added: new Map(),
  });
  expect(await readSearchIndex(searchIndexVersion)).toBeNull();
  expect(await build(false)).toBe(true);
  expect((await answersTo('nives'))[0]?.slugs).toEqual(['0001']);
});

test('a build that dies while it writes leaves the index as it was', async () => {
  await store(saying(1, 'We met Nives.'));
  await build();
  await store(saying(1, 'We met nobody.', { contentHash: 'revised' }));
  const before = await readIndexed();
  const { put } = IDBObjectStore.prototype;
  const dying = vi.spyOn(IDBObjectStore.prototype, 'put');
  dying.mockImplementation(function die(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (key === 'manifest') throw new DOMException('No room.', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  expect(await build()).toBe(false);
  dying.mockRestore();
  expect(await readIndexed()).toEqual(before);
  expect(await build()).toBe(true);
  expect((await answersTo('nobody'))[0]?.slugs).toEqual(['0001']);
});

test('a search that is open hears of new entries and of a new index', async () => {
  await store(saying(1, 'We met Nives.'));
  const search = await open();
  expect(await found('nives', search)).toEqual(['0001']);
  const { announceChange } = await import('../../src/store/changes.ts');
  await store(saying(2, 'Nives again.'));
  announceChange('entries');
  await Promise.resolve();
  expect(await found('nives', search)).toEqual(['0002', '0001']);
  await build();
  await Promise.resolve();
  expect(await found('nives', search)).toEqual(['0002', '0001']);
});

test('two searches at once find each entry once', async () => {
  await store(saying(1, 'We met Nives.'), saying(2, 'Nives again.'));
  const search = await open();
  const both = await Promise.all([found('niv', search), found('nives', search)]);
  expect(both).toEqual([
    ['0002', '0001'],
    ['0002', '0001'],
  ]);
});

test('what is read, saved and marked is asked of the device, as it is now', async () => {
  await store(saying(1, 'Rain.'), saying(2, 'Rain.'));
  const search = await open();
  expect(await found('rain is:unread', search)).toEqual(['0002', '0001']);
  const { putReadMark } = await import('../../src/store/reader/reader-data.ts');
  await putReadMark('guid:2', 1_000);
  await Promise.resolve();
  expect(await found('rain is:unread', search)).toEqual(['0001']);
});

test('a search amid which the reader does something, again and again, has its answer', async () => {
  const { announceChange } = await import('../../src/store/changes.ts');
  await store(saying(1, 'We met Nives.'), saying(2, 'Nives again.'));
  await build();
  let isAnswered = false;
  const asking = found('nives is:unread').finally(() => {
    isAnswered = true;
  });
  while (!isAnswered) {
    announceChange('reader');
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await asking).toEqual(['0002', '0001']);
});

test('a word that no entry has is told, with what was perhaps meant; words that only do not meet are not', async () => {
  await store(saying(1, 'A cat.'), saying(2, 'A boat in Nome.'));
  const missing = async (query: string) => (await answersTo(query)).at(-1)?.missing;
  expect(await missing('czt')).toEqual([{ kind: 'word', text: 'czt', suggestions: ['cat'] }]);
  expect(await missing('cat boat')).toEqual([]);
  expect(await missing('"boat cat"')).toEqual([{ kind: 'phrase', text: 'boat cat', suggestions: [] }]);
  expect(await missing('place:atlantis')).toEqual([{ kind: 'place', text: 'atlantis', suggestions: [] }]);
});

describe('what the reader wrote is found', () => {
  const searching = async () => {
    await store(saying(1, 'We met Nives.'), saying(2, 'It rained.'));
    await build();
    return open();
  };

  test('as a note to words or to the entry, marked, and said to be a note', async () => {
    const search = await searching();
    const { putHighlights } = await import('../../src/store/reader/highlights.ts');
    await putHighlights([
      aHighlight('a', { note: 'Ask Ærling\nabout the lantern' }),
      aHighlight('b', { anchor: null, note: 'Read aloud' }),
      aHighlight('c', { note: 'forgotten', isRemoved: true }),
    ]);
    const answer = (await answersTo('lantern', search)).at(-1);
    expect(answer?.slugs).toEqual(['0001']);
    expect(answer?.excerpts['0001']?.field).toBe('note');
    expect(answer?.excerpts['0001']?.parts).toContainEqual({ text: 'lantern', isMatch: true });
    expect(await found('aerling', search)).toEqual(['0001']);
    expect(await found('aloud', search)).toEqual(['0001']);
    expect(await found('forgotten', search)).toEqual([]);
  });

  test('together with the words of its entry, which counts once', async () => {
    const search = await searching();
    const { putHighlights } = await import('../../src/store/reader/highlights.ts');
    await putHighlights([aHighlight('a', { note: 'Nives is the harbour master' })]);
    expect(await found('met master', search)).toEqual(['0001']);
    expect(await found('nives', search)).toEqual(['0001']);
    expect(await found('rained master', search)).toEqual([]);
    expect(await found('rained', search)).toEqual(['0002']);
  });

  test('as a note to a verdict, as long as the verdict holds', async () => {
    const search = await searching();
    const { putJudgementAct } = await import('../../src/store/reader/put-judgement-act.ts');
    const verdict = { kind: 'verdict', verdict: 'came-true', evidenceUrl: null } as const;
    await putJudgementAct('guid:2', { ...verdict, note: 'seen from the quay', atMs: 1 });
    expect(await found('quay', search)).toEqual(['0002']);
    await putJudgementAct('guid:2', { kind: 'withdrawn', atMs: 2 });
    expect(await found('quay', search)).toEqual([]);
  });

  test('as it is now, and not as it was before', async () => {
    const search = await searching();
    const { putHighlights } = await import('../../src/store/reader/highlights.ts');
    await putHighlights([aHighlight('a', { note: 'first' })]);
    expect(await found('first', search)).toEqual(['0001']);
    await putHighlights([aHighlight('a', { note: 'second', changedAtMs: 200 })]);
    expect(await found('first', search)).toEqual([]);
    expect(await found('second', search)).toEqual(['0001']);
  });
});
