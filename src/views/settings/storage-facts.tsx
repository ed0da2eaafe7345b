import { useEffect } from 'preact/hooks';
import { askToKeepStorage, readStorageFacts, storageFacts } from '../../state/keep-storage.ts';
import css from './settings-page.module.css';

/** How large it is, and whether the browser promised to keep it. */
export function StorageFacts({ entries }: { entries: number }) {
  useEffect(() => void readStorageFacts(), [entries]);
  const { usedBytes, isPersistent } = storageFacts.value;
  return (
    <div class={css.facts}>
      {usedBytes !== null && <p>{formatSize(usedBytes)} stored, app and map included.</p>}
      {isPersistent === true && <p>The browser has promised to keep it.</p>}
      {isPersistent === false && (
        <>
          <p>The browser may clear it when the device runs short of room.</p>
          <button type="button" class={css.action} onClick={() => void askToKeepStorage()}>
            Ask it to keep everything
          </button>
        </>
      )}
    </div>
  );
}

function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? 'Less than 1 MB' : `About ${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
}
