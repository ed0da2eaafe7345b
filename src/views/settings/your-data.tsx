import { useSignal } from '@preact/signals';
import { exportBackup, importBackup } from '../../state/backup.ts';
import { describeImport } from '../../state/describe-import.ts';
import settings from './settings-page.module.css';
import css from './your-data.module.css';

/** Everything the reader made, out into a file and in again. */
export function YourData() {
  const outcome = useSignal('');
  const run = async (act: () => Promise<string>) => {
    outcome.value = '';
    outcome.value = await act();
  };
  const importChosen = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    void run(async () => describeImport(await importBackup(file)));
    // Choosing the same file again is a choice too.
    input.value = '';
  };
  return (
    <section class={settings.section} aria-labelledby="your-data">
      <h2 id="your-data">Your data</h2>
      <p>
        What you have read, where you stopped, your verdicts and guesses and your settings are on this device
        alone. A file keeps them, and brings them to another device.
      </p>
      <div class={css.actions}>
        <button type="button" class={settings.action} onClick={() => void run(saveFile)}>
          Export what I made
        </button>
        <label class={`${settings.action} ${css.choose}`}>
          Import …
          <input
            type="file"
            accept=".json,application/json"
            aria-label="Import a file"
            onChange={({ currentTarget }) => importChosen(currentTarget)}
          />
        </label>
      </div>
      <p class={css.note}>Importing adds to what is here. Newer marks and settings made here stay.</p>
      <p role="status" class={css.outcome}>
        {outcome}
      </p>
    </section>
  );
}

async function saveFile(): Promise<string> {
  return (await exportBackup())
    ? 'The file was handed to your browser.'
    : 'This browser would not let its storage be read.';
}
