import { describeFailure } from '../../state/describe-failure.ts';
import { feedState, isOnline, library, storageCondition, syncState } from '../../state/signals.ts';
import { syncNow } from '../../state/sync-now.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import css from './library-notice.module.css';

interface Notice {
  icon: IconName | null;
  title: string;
  text: string;
  action: { word: string; act: () => void } | null;
}

const tryAgain = { word: 'Try again', act: () => void syncNow({ force: true }) };
const reload = { word: 'Reload', act: () => location.reload() };

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
  if (storageCondition.value === 'blocked') {
    const text = 'Waymark is open in another tab with an older version. Close that tab and this one goes on.';
    return { icon: 'entries', title: 'Waiting for another tab', text, action: null };
  }
  if (library.value === 'failed') {
    const text = 'This browser would not open its storage for Waymark. A private window often forbids it.';
    return { icon: 'entries', title: 'No place to keep entries', text, action: reload };
  }
  if (syncState.value.kind === 'syncing' || !feedState.value) return describeFirstSync();
  const { outcome } = feedState.value;
  if (!isOnline.value) {
    const text =
      'Nothing has been fetched yet. Once this device is online, every entry is kept here for good.';
    return { icon: 'offline', title: 'You are offline', text, action: tryAgain };
  }
  if (outcome.kind === 'failed') {
    return {
      icon: 'offline',
      title: 'Nothing to read yet',
      text: describeFailure(outcome.failure),
      action: tryAgain,
    };
  }
  const text = 'The journal has no entries yet. The first one will appear here by itself.';
  return { icon: 'entries', title: 'A blank page', text, action: { ...tryAgain, word: 'Check now' } };
}

function describeFirstSync(): Notice {
  const entries = syncState.value.kind === 'syncing' ? syncState.value.entries : 0;
  const text =
    entries > 0
      ? `${entries.toLocaleString('en')} entries so far`
      : 'It is kept on this device, for reading anywhere.';
  return { icon: null, title: 'Fetching the journal', text, action: null };
}
