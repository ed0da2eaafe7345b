import { lookAgain } from '../../state/look-again.ts';
import { library, storageCondition } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { storageWords } from '../../words/english/storage-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { NoticeView } from './notice-view.tsx';
import css from './sync-status.module.css';

const words = wordsIn('storage', storageWords);
const shared = wordsIn('ui', uiWords);

/** Says how the device's storage is, and offers the way on; in a line where entries are shown from memory. */
export function StorageNotice({ isLine = false }: { isLine?: boolean }) {
  const { title, text, action } = describeStorage(conditionNow());
  if (!isLine) return <NoticeView icon="entries" title={title} text={text} action={action} />;
  return (
    <p class={css.trouble} role="status">
      {text}{' '}
      <button type="button" onClick={action.act}>
        {action.word}
      </button>
    </p>
  );
}

/** Something other than the database may have kept the device from being read: then it did not answer. */
function conditionNow(): typeof storageCondition.value {
  return storageCondition.value === 'ready' ? 'unanswered' : storageCondition.value;
}

function describeStorage(condition: typeof storageCondition.value) {
  const { blocked, blockedText, outdated, outdatedText, closed, closedText, reload } = words();
  switch (condition) {
    case 'blocked':
      return { title: blocked, text: blockedText, action: { word: reload, act: reloadPage } };
    case 'outdated':
      return { title: outdated, text: outdatedText, action: { word: reload, act: reloadIntoNewest } };
    case 'failed':
      if (library.value !== 'open')
        return { title: closed, text: closedText, action: { word: reload, act: reloadPage } };
  }
  const { unanswered, unansweredText } = words();
  return { title: unanswered, text: unansweredText, action: { word: shared().tryAgain, act: tryAgain } };
}

function reloadPage(): void {
  location.reload();
}

/** A newer app may be on the device already, and wait for the word. */
function reloadIntoNewest(): void {
  import('../../state/app-update.ts').then((module) => module.applyUpdate(), reloadPage);
}

/** What fails again is said as it is said now. */
function tryAgain(): void {
  lookAgain().catch(reportError);
}
