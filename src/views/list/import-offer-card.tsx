import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../../state/announce.ts';
import { importBackup } from '../../state/reader/backup.ts';
import { declineImport, loadImportOffer, offersImport } from '../../state/reader/import-offer.ts';
import { wordsIn } from '../../state/words-in.ts';
import { installWords } from '../../words/english/install-words.ts';
import { backupWords } from '../../words/english/settings/backup-words.ts';
import { describeImport } from '../ui/format/describe-import.ts';
import css from './import-offer-card.module.css';

const words = wordsIn('install', installWords);
const ofBackup = wordsIn('backup', backupWords);

/** The installed app's first run on an iPhone: offers to import what was made in the browser. */
export function ImportOfferCard() {
  const refusal = useSignal('');
  const { bring } = words();
  useEffect(() => void loadImportOffer(), []);
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
            aria-label={ofBackup().importFile}
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
