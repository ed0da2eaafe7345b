import { useSignal } from '@preact/signals';
import { installApp, installWay } from '../../state/app/install.ts';
import { exportBackup } from '../../state/reader/backup.ts';
import { wordsIn } from '../../state/words-in.ts';
import { installWords } from '../../words/english/install-words.ts';
import { backupWords } from '../../words/english/settings/backup-words.ts';
import css from './install-help.module.css';
import settings from './settings-page.module.css';

const words = wordsIn('install', installWords);
const ofBackup = wordsIn('backup', backupWords);

/** How to install Waymark on this device, and how to bring along what was made. */
export function InstallHelp() {
  const way = installWay.value;
  // Browsers install nothing over plain http; the settings say so next to what is on the device.
  if (!isSecureContext) return null;
  return (
    <section class={settings.section} aria-labelledby="install">
      <h2 id="install">{words().title}</h2>
      {way === 'app' ? <p>{words().isApp}</p> : <p>{words().why}</p>}
      {way === 'prompt' && (
        <button type="button" class={settings.action} onClick={() => void installApp()}>
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
        class={settings.action}
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

/** How to install the app on an iPhone or iPad: the two taps, as pictures and in words. */
function TwoTaps() {
  return (
    <ol class={css.taps}>
      <li>
        <svg viewBox="0 0 144 104" class={css.picture} aria-hidden="true">
          <path d="M12 0v88a12 12 0 0 0 12 12h96a12 12 0 0 0 12-12V0M26 14h92M26 26h92M26 38h60M12 60h120" />
          <path d="M30 74l-6 6 6 6M42 74l6 6-6 6M92 74h12v13H92zM114 77h9M114 81h9M114 85h9" />
          <g class={css.tap}>
            <path d="M72 83V70M68 74l4-4 4 4M67 79h-2v12h14V79h-2" />
            <circle cx="72" cy="80" r="17" />
          </g>
        </svg>
        {words().taps.share}
      </li>
      <li>
        <svg viewBox="0 0 144 104" class={css.picture} aria-hidden="true">
          <path d="M12 104V16A12 12 0 0 1 24 4h96a12 12 0 0 1 12 12v88M26 22h50M110 18h8v8h-8zM26 84h44M110 80h8v8h-8z" />
          <g class={css.tap}>
            <path d="M28 53h56M108 46h14v14h-14zM115 49.5v7M111.5 53h7" />
            <rect x="20" y="37" width="108" height="32" rx="8" />
          </g>
        </svg>
        {words().taps.add}
      </li>
    </ol>
  );
}
