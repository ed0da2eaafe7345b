import type { ComponentChildren } from 'preact';
import { feedState, isOnline, library, storageCondition, syncState } from '../../state/signals.ts';
import { syncNow } from '../../state/sync-now.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { LazyFailureText } from './lazy-failure-text.ts';
import css from './library-notice.module.css';

const words = wordsIn('list', listWords);
const shared = wordsIn('ui', uiWords);

interface Notice {
  icon: IconName | null;
  title: string;
  text: ComponentChildren;
  action: { word: string; act: () => void } | null;
}

/** What stands in the list's place while there are no entries, and why. */
export function LibraryNotice() {
  const { icon, title, text, action } = describeEmptyLibrary();
  return (
    <div class={css.notice}>
      <span class={css.mark}>{icon ? <Icon name={icon} size={28} /> : <span class={css.travelling} />}</span>
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {action && (
        <button type="button" class={css.action} onClick={action.act}>
          {action.word}
        </button>
      )}
    </div>
  );
}

function describeEmptyLibrary(): Notice {
  const { notice } = words();
  if (storageCondition.value === 'blocked')
    return { icon: 'entries', title: notice.blocked, text: notice.blockedText, action: null };
  if (library.value === 'failed') {
    const action = { word: notice.reload, act: () => location.reload() };
    return { icon: 'entries', title: notice.noStorage, text: notice.noStorageText, action };
  }
  if (syncState.value.kind === 'syncing' || !feedState.value) return describeFirstSync();
  const { outcome } = feedState.value;
  const action = { word: shared().tryAgain, act: () => void syncNow({ force: true }) };
  if (!isOnline.value) return { icon: 'offline', title: notice.offline, text: notice.offlineText, action };
  if (outcome.kind === 'failed') {
    const text = <LazyFailureText failure={outcome.failure} />;
    return { icon: 'offline', title: notice.nothingYet, text, action };
  }
  return {
    icon: 'entries',
    title: notice.blank,
    text: notice.blankText,
    action: { ...action, word: notice.checkNow },
  };
}

function describeFirstSync(): Notice {
  const { notice, sync } = words();
  const entries = syncState.value.kind === 'syncing' ? syncState.value.entries : 0;
  const text = entries > 0 ? sync.soFar(entries) : notice.fetchingText;
  return { icon: null, title: sync.fetching, text, action: null };
}
