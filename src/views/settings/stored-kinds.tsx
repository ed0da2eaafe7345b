import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  measureAll,
  type StoredKind,
  type StoredSize,
  storedKinds,
  storedSizes,
} from '../../state/app/stored-data.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { lastBulkEdit } from '../../state/reader/bulk-edits.ts';
import { summaries } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { storedWords } from '../../words/english/settings/stored-words.ts';
import { joinFacts } from '../ui/format/join-facts.ts';
import { formatSize } from './format-size.ts';
import { type Removable, RemoveDialog } from './remove-dialog.tsx';
import settings from './settings-page.module.css';
import css from './stored-kinds.module.css';

const words = wordsIn('stored', storedWords);

const removable: readonly StoredKind[] = ['journal', 'pictures', 'made'];

/** What is stored on the device, kind by kind, each with its size and a button to remove it. */
export function StoredKinds() {
  const asked = useSignal<Removable | null>(null);
  const entries = summaries.value.length;
  // What was removed, or came back by Undo, is measured again.
  const editedAtMs = lastBulkEdit.value?.atMs;
  useEffect(() => void measureAll(), [entries, editedAtMs]);
  return (
    <>
      <h3 class={css.title}>{words().title}</h3>
      <ul class={css.kinds}>
        {storedKinds.map((kind) => (
          <li key={kind} class={css.kind}>
            <span class={css.name}>{words().kinds[kind]}</span>
            <span class={css.size}>{describeStored(kind, storedSizes.value[kind])}</span>
            {isRemovable(kind) && (
              <button
                type="button"
                class={css.remove}
                aria-label={words().removeKind(words().kinds[kind])}
                aria-haspopup="dialog"
                disabled={storedSizes.value[kind]?.count === 0}
                onClick={() => {
                  asked.value = kind;
                }}
              >
                {words().remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class={settings.action}
        aria-haspopup="dialog"
        onClick={() => {
          asked.value = 'everything';
        }}
      >
        {words().removeAll}
      </button>
      {asked.value && (
        <RemoveDialog
          what={asked.value}
          onClose={() => {
            asked.value = null;
            // What is gone cannot be removed again: its button is no longer focusable.
            recoverFocus();
          }}
        />
      )}
    </>
  );
}

function isRemovable(kind: StoredKind): kind is 'journal' | 'pictures' | 'made' {
  return removable.includes(kind);
}

function describeStored(kind: StoredKind, size: StoredSize | undefined): string {
  if (!size) return words().counting;
  const { counts } = words();
  const count =
    kind in counts && size.count !== null ? counts[kind as keyof typeof counts](size.count) : null;
  if (size.count === 0) return count ?? '';
  return joinFacts(count, formatSize(size.bytes));
}
