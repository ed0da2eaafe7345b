import { useSignal } from '@preact/signals';
import { announce } from '../../state/announce.ts';
import { countOnlyHere, removeKind, startOver } from '../../state/app/stored-data.ts';
import { exportBackup } from '../../state/reader/backup.ts';
import { wordsIn } from '../../state/words-in.ts';
import { backupWords } from '../../words/english/settings/backup-words.ts';
import { storedWords } from '../../words/english/settings/stored-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { undoBulkEdit } from '../wayfinding/undo-bulk-edit.ts';
import css from './remove-dialog.module.css';

const words = wordsIn('stored', storedWords);
const ofBackup = wordsIn('backup', backupWords);
const shared = wordsIn('ui', uiWords);

export type Removable = 'pictures' | 'journal' | 'made' | 'everything';

/**
 * Says what would be removed and what would come back, offers a backup first, and removes only after a second
 * confirmation.
 */
export function RemoveDialog({ what, onClose }: { what: Removable; onClose: () => void }) {
  const outcome = useSignal('');
  const { title, text, act } = words()[what];
  const onlyHere = what === 'journal' ? countOnlyHere() : 0;
  const isReaders = what === 'made' || what === 'everything';
  const remove = async (button: HTMLElement) => {
    const failure = await removeWhat(what);
    if (failure) outcome.value = failure;
    else button.closest('dialog')?.close();
  };
  return (
    <SheetDialog name={title} onClose={onClose}>
      <div class={css.inside}>
        <p>{text}</p>
        {onlyHere > 0 && (
          <p>
            <strong>{words().journal.onlyHere(onlyHere)}</strong>
          </p>
        )}
        <p role="status" translate={false} class={css.outcome}>
          {outcome}
        </p>
        <div class={css.actions}>
          {isReaders && (
            <button
              type="button"
              onClick={async () => {
                outcome.value = (await exportBackup()) ? ofBackup().exported : ofBackup().notExported;
              }}
            >
              {words().exportFirst}
            </button>
          )}
          <button
            type="button"
            class={css.danger}
            onClick={({ currentTarget }) => void remove(currentTarget)}
          >
            {act}
          </button>
          <button type="button" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
            {words().cancel}
          </button>
        </div>
      </div>
    </SheetDialog>
  );
}

/** Removes it and announces that; returns a sentence if the browser failed. */
async function removeWhat(what: Removable): Promise<string | null> {
  try {
    if (what === 'everything') await startOver();
    else {
      const removed = await removeKind(what);
      if (what !== 'made') announce(words()[what].done);
      // The bar that also offers it is at the page's top, out of sight from here.
      else
        announce(words().made.done(removed), {
          name: shared().undo,
          run: () => void undoBulkEdit(removed),
        });
    }
    return null;
  } catch (error) {
    if (error instanceof DOMException) return words().failed;
    throw error;
  }
}
