import { feedState, hasStorageTrouble, isOnline, lastOutcome, syncState } from '../../state/signals.ts';
import { syncNow } from '../../state/sync-now.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { LazyFailureText } from './lazy-failure-text.ts';
import { LazyStorageNotice } from './lazy-storage-notice.ts';
import { type Notice, NoticeView } from './notice-view.tsx';

const words = wordsIn('list', listWords);
const shared = wordsIn('ui', uiWords);

/** What stands in the list's place while there are no entries, and why: work that is under way, or what to do. */
export function LibraryNotice() {
  if (hasStorageTrouble.value) return <LazyStorageNotice />;
  if (syncState.value.kind === 'unstarted') return null;
  return <NoticeView {...describeEmptyLibrary()} />;
}

function describeEmptyLibrary(): Notice {
  const { notice, sync } = words();
  if (syncState.value.kind === 'syncing') {
    const { entries } = syncState.value;
    const text = entries > 0 ? sync.soFar(entries) : notice.fetchingText;
    return { icon: null, title: sync.fetching, text, action: null };
  }
  const fetchWhole = () => void syncNow({ force: true, isWhole: true });
  const action = { word: shared().tryAgain, act: fetchWhole };
  if (!isOnline.value) return { icon: 'offline', title: notice.offline, text: notice.offlineText, action };
  const outcome = lastOutcome.value;
  if (outcome?.kind === 'failed') {
    const text = <LazyFailureText failure={outcome.failure} />;
    return { icon: 'offline', title: notice.nothingYet, text, action };
  }
  // The feed has entries, or nobody has looked: a blank page would be too much to say.
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
