import { effect, signal } from '@preact/signals';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import { readMarks, savedMarks } from '../signals.ts';

/** How much is stored, according to the browser, and whether it promised to keep it; null if it does not say. */
export interface StorageFacts {
  usedBytes: number | null;
  isPersistent: boolean | null;
}

/** What the browser last said; null if it was not asked or says nothing. */
export const storageFacts = signal<StorageFacts>({ usedBytes: null, isPersistent: null });

/** Asks the browser about its storage; one without the Storage API says nothing. */
export async function loadStorageFacts(): Promise<void> {
  const storage: StorageManager | undefined = navigator.storage;
  const [estimate, isPersistent] = await Promise.all([storage?.estimate?.(), storage?.persisted?.()]);
  storageFacts.value = { usedBytes: estimate?.usage ?? null, isPersistent: isPersistent ?? null };
}

/** Asks the browser not to clear the storage when the device runs out of space. Returns whether it promised. */
export async function askToKeepStorage(): Promise<boolean> {
  const isKept = await navigator.storage?.persist?.();
  await loadStorageFacts();
  return isKept ?? false;
}

/** Number of entries read before the browser is asked: whoever reads a third one probably comes back. */
const readBeforeAsking = 3;

/**
 * Asks once without being told to, when there is something to lose: an entry was saved, or a few were read. Most
 * browsers answer without asking the reader; the settings show the answer, and can ask again.
 */
export function askToKeepOnce(): void {
  if (readLocalValue('asked-to-keep')) return;
  const stop = effect(() => {
    if (savedMarks.value.size === 0 && readMarks.value.size < readBeforeAsking) return;
    writeLocalValue('asked-to-keep', 'yes');
    void askToKeepStorage();
    queueMicrotask(() => stop());
  });
}
