import {
  feedState,
  hasStorageTrouble,
  isOnline,
  isWide,
  lastOutcome,
  library,
  nowMs,
  summaries,
  syncState,
  writtenState,
} from '../../state/signals.ts';
import { stopSync, syncNow } from '../../state/sync-now.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { describeSync } from './describe-sync.ts';
import { LazyFailureText } from './lazy-failure-text.ts';
import { LazyStorageNotice } from './lazy-storage-notice.ts';
import css from './sync-status.module.css';

const words = wordsIn('ui', uiWords);
const list = wordsIn('list', listWords);

/** A feed that is over before a thumb is there needs no way to stop it. */
const longSync = 2_000;

/** What is on the device and how fresh it is; announced politely when it changes. */
export function SyncStatus() {
  const { main, aside, trouble } = describeSync({
    stored: summaries.value.length,
    feedState: feedState.value,
    outcome: lastOutcome.value,
    syncState: syncState.value,
    isOnline: isOnline.value,
    nowMs: nowMs.value,
    device: isWide.value ? 'device' : 'phone',
  });
  const now = library.value === 'written' ? list().entries(writtenState.value?.size ?? 0) : main;
  return (
    <>
      <p role="status" class={css.status}>
        {/* Keyed: a browser that translates the page puts its own nodes in the place of a text that only changes. */}
        <span key={now}>{now}</span>
        {aside && (
          <span key={aside} aria-live="off">
            {' · '}
            {aside}
          </span>
        )}
      </p>
      {syncState.value.kind === 'syncing' && syncState.value.entries >= longSync && (
        <p class={css.trouble}>
          <button type="button" onClick={stopSync}>
            {list().sync.stop}
          </button>
        </p>
      )}
      {hasStorageTrouble.value && <LazyStorageNotice isLine />}
      {trouble && !hasStorageTrouble.value && (
        <p class={css.trouble} role="status" translate={false}>
          <LazyFailureText failure={trouble} />{' '}
          <button type="button" onClick={() => void syncNow({ force: true })}>
            {words().tryAgain}
          </button>
        </p>
      )}
    </>
  );
}
