import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { askToKeepStorage, loadStorageFacts, storageFacts } from '../../state/app/keep-storage.ts';
import { wordsIn } from '../../state/words-in.ts';
import { settingsWords } from '../../words/english/settings/settings-words.ts';
import { formatSize } from './format-size.ts';
import css from './settings-page.module.css';

const words = wordsIn('settings', settingsWords);

/** How much is stored, and whether the browser promised to keep it. */
export function StorageFacts({ entries }: { entries: number }) {
  useEffect(() => void loadStorageFacts(), [entries]);
  const { usedBytes, isPersistent } = storageFacts.value;
  return (
    <div class={css.facts}>
      {usedBytes !== null && <p>{words().stored(formatSize(usedBytes))}</p>}
      {isPersistent === true && <p>{words().isPromised}</p>}
      {isPersistent === false && (
        <>
          <p>{words().isNotPromised}</p>
          <button type="button" class={css.action} onClick={() => void askToKeep()}>
            {words().askToKeep}
          </button>
        </>
      )}
    </div>
  );
}

async function askToKeep(): Promise<void> {
  const isKept = await askToKeepStorage();
  announce(isKept ? words().nowPromised : words().stillNotPromised);
}
