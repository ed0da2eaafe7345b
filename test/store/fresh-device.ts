import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Journal } from '../../src/model/journal/journal.ts';

const journal: Journal = {
  id: 'test',
  title: 'A test journal',
  author: null,
  description: null,
  language: 'en',
  feedPath: 'feed',
  accent: null,
  followUrl: null,
  followName: null,
  substackUrl: null,
  emailUrl: null,
  tiles: null,
};

// The build writes the journal in; a test that imports the store imports this file before it.
if (!Reflect.has(globalThis, '__JOURNAL__')) Reflect.set(globalThis, '__JOURNAL__', journal);

/** A device that Waymark was never opened on. Call it before each test. */
export async function freshDevice(): Promise<void> {
  const { closeDatabase } = await import('../../src/store/database.ts');
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  Reflect.set(globalThis, 'localStorage', localValues());
}

function localValues(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => {
      values.set(name, value);
    },
  };
}
