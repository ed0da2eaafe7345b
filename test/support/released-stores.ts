/** How a store is made: the options of `createObjectStore`, and its one index. */
interface ReleasedStore {
  keyPath?: string;
  index?: { name: string; keyPath: string; isUnique: boolean };
}

/**
 * The stores that each version of the database has added, as they were released: written down here a second time, so
 * that a step that is changed afterwards does not change what a reader's device is taken to hold.
 */
const addedStores: readonly Record<string, ReleasedStore>[] = [
  {
    entries: { keyPath: 'id', index: { name: 'bySlug', keyPath: 'slug', isUnique: true } },
    summaries: { keyPath: 'order' },
    feedState: {},
    readMarks: { keyPath: 'id' },
    positions: { keyPath: 'id' },
    settings: {},
  },
  { lines: { keyPath: 'order', index: { name: 'byTo', keyPath: 'expectation.to', isUnique: false } } },
  { judgements: { keyPath: 'id' } },
  { threads: { keyPath: 'slug' }, entryThreads: { keyPath: 'entry' }, entryTerms: { keyPath: 'entry' } },
  {
    saved: { keyPath: 'id' },
    highlights: { keyPath: 'id', index: { name: 'byEntry', keyPath: 'entry', isUnique: false } },
    sweepingActs: { keyPath: 'id' },
    revisions: { keyPath: 'id' },
    searchIndex: {},
  },
  { aliases: { keyPath: 'alias' } },
  { toldEntries: { keyPath: 'id' } },
];

/** How many versions of the database there were. */
export const releasedVersions = addedStores.length;

/** The stores of a version, by their names. */
export function storesOfVersion(version: number): Record<string, ReleasedStore> {
  return Object.assign({}, ...addedStores.slice(0, version));
}

/** Makes the stores of a version in an empty database, amid its first upgrade. */
export function createReleasedStores(database: IDBDatabase, version: number): void {
  for (const [name, { keyPath, index }] of Object.entries(storesOfVersion(version))) {
    const store = database.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
    if (index) store.createIndex(index.name, index.keyPath, { unique: index.isUnique });
  }
}
