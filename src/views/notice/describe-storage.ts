import { lookAgain } from '../../state/journal/look-again.ts';
import { library, storageCondition } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { absenceWords } from '../../words/english/absence-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';

const words = wordsIn('absence', absenceWords);
const shared = wordsIn('ui', uiWords);

/** The state of the device's storage if it is unusable: in words, with what can be done about it. */
export function describeStorage() {
  const { blocked, blockedText, outdated, outdatedText, unanswered, unansweredText } = words();
  const { closed, closedText, reload } = words();
  const icon = 'entries' as const;
  const reloading = { word: reload, act: reloadPage };
  switch (storageCondition.value) {
    case 'blocked':
      return { icon, title: blocked, text: blockedText, action: reloading };
    case 'outdated':
      return { icon, title: outdated, text: outdatedText, action: { word: reload, act: reloadIntoNewest } };
    case 'failed':
      if (library.value !== 'open') return { icon, title: closed, text: closedText, action: reloading };
  }
  // Also if it is ready according to all that is known, and was not read in time.
  const trying = { word: shared().tryAgain, act: tryAgain };
  return { icon, title: unanswered, text: unansweredText, action: trying };
}

function reloadPage(): void {
  location.reload();
}

/** A newer app may be on the device already, waiting to be activated. */
function reloadIntoNewest(): void {
  import('../../state/app/app-update.ts').then((module) => module.applyUpdate(), reloadPage);
}

/** If it fails again the present message stays. */
function tryAgain(): void {
  lookAgain().catch(reportError);
}
