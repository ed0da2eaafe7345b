import { orderOf } from '../../model/entry/entry.ts';
import { madeKindNames } from '../../model/reader/made-kinds.ts';
import { withDatabase } from '../database.ts';
import { readEntries } from '../entries.ts';
import { readBackup } from './backup.ts';
import { storesOf } from './other-stores.ts';

/** What is stored on the device, in kinds that mean something to a reader. */
export type StoredKind = 'journal' | 'pictures' | 'made' | 'finding' | 'app';

export interface StoredSize {
  /** Entries, pictures, or records that the reader made; null if a number says nothing. */
  count: number | null;
  /** As passed to the browser; what it takes on the disk is not known. */
  bytes: number;
}

/** Caches of pictures: those of entries, and map tiles that were looked at. */
export const pictureCaches: readonly string[] = ['waymark-images', 'waymark-tiles'];

/** Entries per read, so that the page stays responsive. */
const entriesAtOnce = 200;

/** How much of a kind is stored. Reads all of it: only for pages that are about storage. */
export async function measureStored(kind: StoredKind): Promise<StoredSize> {
  switch (kind) {
    case 'journal':
      return measureEntries();
    case 'pictures':
      return measureCaches((name) => pictureCaches.includes(name));
    case 'made':
      return measureMade();
    case 'finding':
      return measureFinding();
    case 'app': {
      const { bytes } = await measureCaches((name) => /^workbox-precache|^waymark-previous/.test(name));
      return { count: null, bytes };
    }
  }
}

async function measureEntries(): Promise<StoredSize> {
  let [count, bytes] = [0, 0];
  for (let last: Parameters<typeof orderOf>[0] | undefined; ; ) {
    const after = last && orderOf(last);
    const entries = await readEntries({ limit: entriesAtOnce, ...(after && { after }) });
    count += entries.length;
    bytes += sizeOf(entries);
    last = entries.at(-1);
    if (entries.length < entriesAtOnce) return { count, bytes };
  }
}

async function measureMade(): Promise<StoredSize> {
  const backup = await readBackup(Date.now());
  const count = madeKindNames.reduce((sum, kind) => sum + backup[kind].length, 0);
  return { count, bytes: sizeOf(backup) };
}

async function measureFinding(): Promise<StoredSize> {
  let bytes = 0;
  for (const name of storesOf('finding'))
    bytes += sizeOf(await withDatabase((database) => database.getAll(name)));
  return { count: null, bytes };
}

async function measureCaches(isOf: (name: string) => boolean): Promise<StoredSize> {
  let [count, bytes] = [0, 0];
  if (!('caches' in globalThis)) return { count, bytes };
  for (const name of (await caches.keys()).filter(isOf)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      count += 1;
      bytes += (await response?.blob())?.size ?? 0;
    }
  }
  return { count, bytes };
}

/** Bytes as UTF-8; binary parts count with their own size. */
function sizeOf(value: unknown): number {
  let binaryBytes = 0;
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (!ArrayBuffer.isView(part) && !(part instanceof ArrayBuffer)) return part;
    binaryBytes += part.byteLength;
    return null;
  });
  return binaryBytes + new Blob([text]).size;
}
