import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { askToKeepStorage, readStorageFacts, storageFacts } from '../../state/keep-storage.ts';
import { perLanguage } from '../../state/per-language.ts';
import { wordsIn } from '../../state/words-in.ts';
import { settingsWords } from '../../words/english/settings-words.ts';
import css from './settings-page.module.css';

const words = wordsIn('settings', settingsWords);

/** How large it is, and whether the browser promised to keep it. */
export function StorageFacts({ entries }: { entries: number }) {
  useEffect(() => void readStorageFacts(), [entries]);
  const { usedBytes, isPersistent } = storageFacts.value;
  return (
    <div class={css.facts}>
      {usedBytes !== null && <p>{describeSize(usedBytes)}</p>}
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

const roughSize = perLanguage((language) => sizeFormat(language, 0));
const fineSize = perLanguage((language) => sizeFormat(language, 1));

function sizeFormat(language: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function describeSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1) return words().storedLess(roughSize().format(1));
  return words().stored((megabytes < 10 ? fineSize() : roughSize()).format(megabytes));
}
