import { unwrap } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../src/store/database.ts';
import { settled, writeBare, writeDurably } from '../../src/store/transaction.ts';
import { freshDevice } from './fresh-device.ts';

beforeEach(freshDevice);

const mark = (id: string) => ({ id, readAtMs: 1 });
const readIds = () => withDatabase((database) => database.getAllKeys('readMarks'));

/** Both ways to write: each puts marks in one transaction, and then does `last` in it. */
const ways = {
  writeDurably: (ids: string[], last: () => unknown) =>
    withDatabase((database) =>
      writeDurably(database, ['readMarks'], async ({ store }) => {
        await Promise.all(ids.map((id) => store.put(mark(id))));
        return last();
      }),
    ),
  writeBare: (ids: string[], last: () => unknown) =>
    withDatabase((database) =>
      writeBare(unwrap(database).transaction('readMarks', 'readwrite'), async (transaction) => {
        for (const id of ids) transaction.objectStore('readMarks').put(mark(id));
        await settled(transaction.objectStore('readMarks').count());
        return last();
      }),
    ),
};

test.each(Object.entries(ways))(
  '%s gives what the work gives, once all of it is written',
  async (_, write) => {
    expect(await write(['a', 'b'], () => 7)).toBe(7);
    expect(await readIds()).toEqual(['a', 'b']);
  },
);

test.each(Object.entries(ways))('where the work of %s fails, nothing is written', async (_, write) => {
  const failing = write(['a'], () => {
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(await readIds()).toEqual([]);
});

test('where a record cannot be put, those before it are not written', async () => {
  const putting = withDatabase((database) =>
    writeDurably(database, ['readMarks'], async ({ store }) => {
      store.put(mark('a'));
      await store.add(mark('b'));
      await store.add(mark('b'));
    }),
  );
  await expect(putting).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await readIds()).toEqual([]);
});

test('a put that nobody waits for takes the others with it', async () => {
  const putting = withDatabase((database) =>
    writeBare(unwrap(database).transaction('readMarks', 'readwrite'), async (transaction) => {
      const store = transaction.objectStore('readMarks');
      store.put(mark('a'));
      store.add(mark('a'));
    }),
  );
  await expect(putting).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await readIds()).toEqual([]);
});
