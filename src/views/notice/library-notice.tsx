import { syncNow } from '../../state/journal/sync-now.ts';
import { feedState, hasStorageTrouble, isOnline, lastOutcome, syncState } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { absenceWords } from '../../words/english/absence-words.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { describeFailure } from './describe-failure.ts';
import { describeStorage } from './describe-storage.ts';
import { type Notice, NoticeView } from './notice-view.tsx';

const words = wordsIn('absence', absenceWords);
const list = wordsIn('list', listWords);
const shared = wordsIn('ui', uiWords);

/**
 * Shown instead of entries while there are none: trouble with the device's storage, work that is under way, or why
 * there is nothing, with what can be done.
 */
export function LibraryNotice() {
  if (hasStorageTrouble.value) return <NoticeView {...describeStorage()} />;
  const state = syncState.value;
  if (state.kind === 'unstarted') return null;
  return (
    <NoticeView {...(state.kind === 'syncing' ? describeFetch(state.entries) : describeEmptyLibrary())} />
  );
}

function describeFetch(entries: number): Notice {
  const { sync } = list();
  const text = entries > 0 ? sync.soFar(entries) : words().fetchingText;
  return { icon: null, title: sync.fetching, text, action: null };
}

function describeEmptyLibrary(): Notice {
  const notice = words();
  const fetchWhole = () => void syncNow({ force: true, isWhole: true });
  const action = { word: shared().tryAgain, act: fetchWhole };
  if (!isOnline.value) return { icon: 'offline', title: notice.offline, text: notice.offlineText, action };
  const outcome = lastOutcome.value;
  if (outcome?.kind === 'failed') {
    const text = describeFailure(outcome.failure);
    return { icon: 'offline', title: notice.nothingYet, text, action };
  }
  // The feed has entries, or nobody has checked: it would be wrong to call the page blank.
  if (!feedState.value || feedState.value.feedCount > 0) {
    const fetching = { ...action, word: notice.fetch };
    return { icon: 'entries', title: notice.unfetched, text: notice.unfetchedText, action: fetching };
  }
  return {
    icon: 'entries',
    title: notice.blank,
    text: notice.blankText,
    action: { ...action, word: notice.checkNow },
  };
}
