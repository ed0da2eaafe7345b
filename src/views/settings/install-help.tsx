import { useSignal } from '@preact/signals';
import { installApp, installWay } from '../../state/app/install.ts';
import { exportBackup } from '../../state/reader/backup.ts';
import { wordsIn } from '../../state/words-in.ts';
import { installWords } from '../../words/english/install-words.ts';
import { backupWords } from '../../words/english/settings/backup-words.ts';
import css from './settings-page.module.css';
import { TwoTaps } from './two-taps.tsx';

const words = wordsIn('install', installWords);
const ofBackup = wordsIn('backup', backupWords);

/** How to install Waymark on this device, and how to bring along what was made. */
export function InstallHelp() {
  const way = installWay.value;
  // Browsers install nothing over plain http; the settings say so next to what is on the device.
  if (!isSecureContext) return null;
  return (
    <section class={css.section} aria-labelledby="install">
      <h2 id="install">{words().title}</h2>
      {way === 'app' ? <p>{words().isApp}</p> : <p>{words().why}</p>}
      {way === 'prompt' && (
        <button type="button" class={css.action} onClick={() => void installApp()}>
          {words().install}
        </button>
      )}
      {way === 'unknown' && <p>{words().byMenu}</p>}
      {way === 'share-sheet' && <CarryOver />}
    </section>
  );
}

/** iPhones and iPads: the app's storage is not the browser's. https://bugs.webkit.org/show_bug.cgi?id=199477 */
function CarryOver() {
  const outcome = useSignal('');
  return (
    <>
      <p>{words().ownStorage}</p>
      <button
        type="button"
        class={css.action}
        onClick={async () => {
          outcome.value = (await exportBackup()) ? words().exported : ofBackup().notExported;
        }}
      >
        {ofBackup().export}
      </button>
      <p role="status" translate={false}>
        {outcome}
      </p>
      <TwoTaps />
    </>
  );
}
