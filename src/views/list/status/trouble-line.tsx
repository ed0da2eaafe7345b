import { syncNow } from '../../../state/journal/sync-now.ts';
import { hasStorageTrouble } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';
import { describeFailure, type SyncTrouble } from '../../notice/describe-failure.ts';
import { describeStorage } from '../../notice/describe-storage.ts';
import css from './sync-status.module.css';

const words = wordsIn('ui', uiWords);

/**
 * What is wrong while there are entries to read, in a line with what can be done: trouble with the device's storage,
 * else with the last check.
 */
export function TroubleLine({ trouble }: { trouble: SyncTrouble | null }) {
  const said = hasStorageTrouble.value ? describeStorage() : trouble && describeCheck(trouble);
  if (!said) return null;
  return (
    <p class={css.trouble} role="status" translate={false}>
      {said.text}{' '}
      <button type="button" onClick={said.action.act}>
        {said.action.word}
      </button>
    </p>
  );
}

function describeCheck(trouble: SyncTrouble) {
  const action = { word: words().tryAgain, act: () => void syncNow({ force: true }) };
  return { text: describeFailure(trouble), action };
}
