import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { exportBackup, importBackup } from '../../state/reader/backup.ts';
import { wordsIn } from '../../state/words-in.ts';
import { backupWords } from '../../words/english/settings/backup-words.ts';
import { settingsWords } from '../../words/english/settings/settings-words.ts';
import { describeImport } from '../ui/format/describe-import.ts';
import settings from './settings-page.module.css';
import css from './your-data.module.css';

const words = wordsIn('settings', settingsWords);
const ofBackup = wordsIn('backup', backupWords);

/** Export and import of everything the reader made. */
export function YourData({ children }: { children: ComponentChildren }) {
  const outcome = useSignal('');
  const { yourData } = words();
  const run = async (act: () => Promise<string>) => {
    outcome.value = '';
    outcome.value = await act();
  };
  const importChosen = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    void run(async () => describeImport(await importBackup(file)));
    // So that choosing the same file again fires a change.
    input.value = '';
  };
  return (
    <section class={settings.section} aria-labelledby="your-data">
      <h2 id="your-data">{yourData.title}</h2>
      <p>{yourData.what}</p>
      <div class={css.actions}>
        <button type="button" class={settings.action} onClick={() => void run(saveFile)}>
          {ofBackup().export}
        </button>
        <label class={`${settings.action} ${css.choose}`}>
          {yourData.import}
          <input
            type="file"
            accept=".json,application/json"
            aria-label={ofBackup().importFile}
            onChange={({ currentTarget }) => importChosen(currentTarget)}
          />
        </label>
      </div>
      <p class={css.note}>{yourData.importAdds}</p>
      <p role="status" translate={false} class={css.outcome}>
        {outcome}
      </p>
      {children}
    </section>
  );
}

async function saveFile(): Promise<string> {
  return (await exportBackup()) ? ofBackup().exported : ofBackup().notExported;
}
