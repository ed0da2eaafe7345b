import { signal } from '@preact/signals';

/** How much is stored, as the browser tells, and whether it promised to keep it; null where it does not say. */
export interface StorageFacts {
  usedBytes: number | null;
  isPersistent: boolean | null;
}

export const storageFacts = signal<StorageFacts>({ usedBytes: null, isPersistent: null });

/** Asks the browser about its storage; one without the Storage API says nothing. */
export async function readStorageFacts(): Promise<void> {
  const storage: StorageManager | undefined = navigator.storage;
  const [estimate, isPersistent] = await Promise.all([storage?.estimate?.(), storage?.persisted?.()]);
  storageFacts.value = { usedBytes: estimate?.usage ?? null, isPersistent: isPersistent ?? null };
}

/** Asks the browser not to clear what is stored when the device runs short of room. Gives whether it promised. */
export async function askToKeepStorage(): Promise<boolean> {
  const isKept = await navigator.storage?.persist?.();
  await readStorageFacts();
  return isKept ?? false;
}
