import { useEffect, useState } from 'preact/hooks';
import type { BulkEdit } from '../../model/reader/reader-data.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { dismissLastBulkEdit, followBulkEdits, lastBulkEdit } from '../../state/reader/bulk-edits.ts';
import { wordsIn } from '../../state/words-in.ts';
import { bulkWords } from '../../words/english/list/bulk-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { Icon } from '../ui/icon.tsx';
import css from './notice-bar.module.css';
import { undoBulkEdit } from './undo-bulk-edit.ts';

const words = wordsIn('bulk', bulkWords);
const shared = wordsIn('ui', uiWords);

/** What was done to many entries at once, as long as the reader may want to undo it. */
export function BulkEditBar() {
  useEffect(() => void followBulkEdits(), []);
  const act = lastBulkEdit.value;
  return act && <Bar key={act.atMs} act={act} />;
}

function Bar({ act }: { act: BulkEdit }) {
  const sentence = words().done[act.kind](act.changes.length);
  return (
    <aside class={css.bar} aria-label={words().name}>
      <p role="status" translate={false}>
        {useNewsOf(act, sentence)}
      </p>
      <button type="button" class={css.act} onClick={() => void undoBulkEdit(act.changes.length)}>
        {shared().undo}
      </button>
      <button
        type="button"
        class={css.dismiss}
        aria-label={words().dismiss}
        onClick={() => {
          recoverFocus();
          void dismissLastBulkEdit();
        }}
      >
        <Icon name="cross" size={18} />
      </button>
    </aside>
  );
}

/** Only edits more recent than this are announced. */
const newsMs = 5_000;

/** The sentence is added after the bar: a live region announces changes to its content, not its initial content. */
function useNewsOf({ atMs }: BulkEdit, sentence: string): string {
  const [isSaid, setSaid] = useState(() => Date.now() - atMs > newsMs);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return isSaid ? sentence : '';
}
