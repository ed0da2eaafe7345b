import { expect, test } from 'vitest';
import { followReaderData } from '../../src/state/follow-reader-data.ts';
import { announceChange } from '../../src/store/changes.ts';

interface Answer {
  resolve(data: string): void;
  reject(error: Error): void;
}

/** A store whose reads are answered by hand, in whatever order. */
function anAnsweredStore() {
  const waiting: Answer[] = [];
  const shown: string[] = [];
  const read = () =>
    new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  const load = followReaderData(read, (data) => shown.push(data));
  return { load, waiting, shown };
}

test('what the reader made is read once, however many screens ask for it', async () => {
  const { load, waiting, shown } = anAnsweredStore();
  const loads = [load(), load()];
  waiting[0]?.resolve('first');
  await Promise.all(loads);
  expect(waiting).toHaveLength(1);
  expect(shown).toEqual(['first']);
});

test('a change of what the reader made is shown', async () => {
  const { load, waiting, shown } = anAnsweredStore();
  const loaded = load();
  waiting[0]?.resolve('first');
  await loaded;
  announceChange('reader');
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.resolve('second');
  await expect.poll(() => shown).toEqual(['first', 'second']);
});

test('a read that was overtaken by a later one is not shown', async () => {
  const { load, waiting, shown } = anAnsweredStore();
  const loaded = load();
  announceChange('reader');
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.resolve('second');
  waiting[0]?.resolve('first');
  await loaded;
  expect(shown).toEqual(['second']);
});

test('a load that failed is tried again by the next call', async () => {
  const { load, waiting, shown } = anAnsweredStore();
  const failed = load();
  waiting[0]?.reject(new Error('no database'));
  await expect(failed).rejects.toThrow('no database');
  const loaded = load();
  waiting[1]?.resolve('second');
  await loaded;
  expect(shown).toEqual(['second']);
});

test('what depends on other changes is read after these, and after no others', async () => {
  let reads = 0;
  const load = followReaderData(
    async () => {
      reads += 1;
    },
    () => undefined,
    ['entries', 'reader'],
  );
  await load();
  announceChange('entries');
  await expect.poll(() => reads).toBe(2);
  announceChange('feed');
  announceChange('reader');
  await expect.poll(() => reads).toBe(3);
});
