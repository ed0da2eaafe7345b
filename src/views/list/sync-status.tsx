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
import { stopSync } from '../../state/sync-now.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list/list-words.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useFirstScreen } from '../ui/shown-screen.ts';
import { describeSync } from './describe-sync.ts';
import css from './sync-status.module.css';

/** Fetched when something is wrong: most visits never ask for it. */
const TroubleLine = lazyPart('trouble-line', () =>
  import('./trouble-line.tsx').then((module) => module.TroubleLine),
);

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
  // How long ago it was is not known when it is shown.
  const ago = useFirstScreen() ? null : aside;
  const now = library.value === 'written' ? list().entries(writtenState.value?.size ?? 0) : main;
  return (
    <>
      <p role="status" class={css.status}>
        {/* Keyed: a browser that translates the page puts its own nodes in the place of a text that only changes. */}
        <span key={now}>{now}</span>
        {ago && (
          <span key={ago} aria-live="off">
            {' · '}
            {ago}
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
      {(trouble || hasStorageTrouble.value) && <TroubleLine trouble={trouble} />}
    </>
  );
}
