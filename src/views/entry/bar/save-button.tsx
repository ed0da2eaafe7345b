import { useComputed } from '@preact/signals';
import { savedMarks } from '../../../state/signals.ts';
import { saveWithUndo, wordsOfSaving } from '../../ui/acts/save-with-undo.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './entry-bar.module.css';

/** Saves the entry, or undoes that. */
export function SaveButton({ id }: { id: string }) {
  const isSaved = useComputed(() => savedMarks.value.has(id)).value;
  const words = wordsOfSaving();
  return (
    <button
      type="button"
      class={`${css.tool} ${css.save}`}
      aria-label={words.save}
      aria-pressed={isSaved}
      title={isSaved ? words.unsaveThis : words.saveThis}
      onClick={() => void saveWithUndo(id, !isSaved)}
    >
      <Icon name="bookmark" />
    </button>
  );
}
