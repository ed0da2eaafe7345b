import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { importBackup } from '../../state/backup.ts';
import { declineImport, loadBringOver, offersImport } from '../../state/bring-over.ts';
import { wordsIn } from '../../state/words-in.ts';
import { installWords } from '../../words/english/install-words.ts';
import { describeImport } from '../ui/describe-import.ts';
import css from './bring-over-card.module.css';

const words = wordsIn('install', installWords);

/** The installed app's first run on an iPhone: what was made in the browser can be read in. */
export function BringOverCard() {
  const refusal = useSignal('');
  const { bring } = words();
  useEffect(() => void loadBringOver(), []);
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const result = await importBackup(file);
    if (result.kind === 'imported') {
      announce(describeImport(result));
      await declineImport();
    } else refusal.value = describeImport(result);
    input.value = '';
  };
  if (!offersImport.value) return null;
  return (
    <section class={css.card} aria-labelledby="bring-over">
      <h2 id="bring-over">{bring.title}</h2>
      <p>{bring.text}</p>
      <p role="status" translate={false}>
        {refusal}
      </p>
      <div class={css.actions}>
        <label class={css.choose}>
          {bring.choose}
          <input
            type="file"
            accept=".json,application/json"
            aria-label={bring.importFile}
            onChange={({ currentTarget }) => void read(currentTarget)}
          />
        </label>
        <button type="button" onClick={() => void declineImport()}>
          {bring.later}
        </button>
      </div>
    </section>
  );
}
