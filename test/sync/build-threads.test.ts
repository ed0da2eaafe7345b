import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aFeedState, anEntry } from '../store/an-entry.ts';
import { freshDevice } from '../store/fresh-device.ts';

beforeEach(async () => {
  // Node has no navigator; a browser without Web Locks builds all the same.
  vi.stubGlobal('navigator', {});
  await freshDevice();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const said = (number: number, text: string) =>
  anEntry(number, { title: text, body: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] });

async function store(...entries: ReturnType<typeof anEntry>[]): Promise<void> {
  const { putSync } = await import('../../src/store/sync/put-sync.ts');
  await putSync({ entries, feedState: () => aFeedState() });
}

async function build(isChanged: boolean): Promise<boolean> {
  const { buildThreads } = await import('../../src/sync/build-threads.ts');
  return buildThreads({ isChanged });
}

const readStore = () => import('../../src/store/threads.ts');

test('what recurs is kept, by thread and by entry', async () => {
  await store(said(1, 'We met Nives.'), said(2, 'It rained on Ana.'), said(3, 'Then we saw Nives.'));
  expect(await build(true)).toBe(true);
  const { readEntryThreads, readThread } = await readStore();
  expect(await readThread('nives')).toMatchObject({ kind: 'name', entries: ['0003', '0001'] });
  expect(await readEntryThreads('0001')).toContainEqual(
    expect.objectContaining({ slug: 'nives', count: 2, others: ['0003'] }),
  );
  expect((await readEntryThreads('0002')).map(({ slug }) => slug)).not.toContain('nives');
});

test('entries that were never looked through are, even when the feed brings nothing', async () => {
  await store(said(1, 'We met Nives.'));
  expect(await build(false)).toBe(true);
  expect(await build(false)).toBe(false);
  await store(said(2, 'Then we saw Nives.'));
  expect(await build(false)).toBe(true);
});

test('a revised entry leaves a thread that it no longer belongs to', async () => {
  await store(said(1, 'We met Nives.'), said(2, 'Then we saw Nives.'), said(3, 'Where is Nives?'));
  await build(true);
  await store({ ...said(2, 'Then we saw nobody.'), contentHash: 'revised' });
  await build(true);
  const { readThread, readThreadSources } = await readStore();
  expect(await readThread('nives')).toMatchObject({ entries: ['0003', '0001'] });
  expect((await readThreadSources()).terms.find(({ entry }) => entry === '0002')?.contentHash).toBe(
    'revised',
  );
});

test('a thread that nothing recurs in any more is gone', async () => {
  await store(said(1, 'We met Nives.'), said(2, 'Then we saw Nives.'));
  await build(true);
  await store({ ...said(2, 'Then we saw nobody.'), contentHash: 'revised' });
  await build(true);
  expect(await (await readStore()).readThread('nives')).toBeUndefined();
});

test('every tab is told', async () => {
  const { onChange } = await import('../../src/store/changes.ts');
  const heard: string[] = [];
  const stop = onChange((change) => heard.push(change));
  await store(said(1, 'We met Nives.'));
  await build(true);
  await Promise.resolve();
  expect(heard).toContain('threads');
  stop();
});
