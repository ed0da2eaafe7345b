import { signal } from '@preact/signals';
import { measureStored, type StoredKind, type StoredSize } from '../../store/reader/measure-stored.ts';
import {
  removeEverything,
  removeJournal,
  removeMade,
  removePictures,
} from '../../store/reader/remove-stored.ts';
import { basePath, feedState } from '../signals.ts';
import { loadStorageFacts } from './keep-storage.ts';

export type { StoredKind, StoredSize };

/** In the order in which the settings list them. */
export const storedKinds: readonly StoredKind[] = ['journal', 'pictures', 'made', 'finding', 'app'];

/** What is stored of each kind, as far as it was measured. */
export const storedSizes = signal<Partial<Record<StoredKind, StoredSize>>>({});

/** Measures kind by kind, the ones that matter most to the reader first. */
export async function measureAll(): Promise<void> {
  for (const kind of storedKinds) {
    const size = await measureStored(kind);
    storedSizes.value = { ...storedSizes.peek(), [kind]: size };
  }
  await loadStorageFacts();
}

/** How many of the stored entries are no longer in the feed: if removed, they would not come back. */
export function countOnlyHere(): number {
  const stored = storedSizes.value.journal?.count ?? 0;
  return Math.max(0, stored - (feedState.value?.feedCount ?? 0));
}

/**
 * Removes all of a kind that can be removed, and measures again. Returns how many of the reader's records were
 * removed.
 */
export async function removeKind(kind: 'pictures' | 'journal' | 'made'): Promise<number> {
  const removed = kind === 'made' ? await removeMade(Date.now()) : 0;
  if (kind === 'pictures') await removePictures();
  if (kind === 'journal') await removeJournal();
  await measureAll();
  return removed;
}

/** Removes everything and starts over, as on the first day. */
export async function startOver(): Promise<void> {
  await removeEverything();
  location.replace(basePath);
}
