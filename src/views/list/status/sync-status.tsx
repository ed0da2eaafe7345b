import { stopSync } from '../../../state/journal/sync-now.ts';
import {
  feedState,
  hasStorageTrouble,
  isOnline,
  isWide,
  lastOutcome,
  library,
  nowMs,
  summaries,
  summariesComplete,
  syncState,
  writtenState,
} from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { listWords } from '../../../words/english/list/list-words.ts';
import { lazyPart } from '../../ui/lazy/lazy-part.tsx';
import { useFirstScreen } from '../../ui/lazy/shown-screen.ts';
import { describeSync } from './describe-sync.ts';
import css from './sync-status.module.css';

/** Loaded if something is wrong: most visits never need it. */
const TroubleLine = lazyPart('trouble-line', () =>
  import('./trouble-line.tsx').then((module) => module.TroubleLine),
);

const list = wordsIn('list', listWords);

/** A sync that ends before a thumb could get there needs no button to stop it. */
const longSync = 2_000;

/** What is on the device and how fresh it is; announced politely when it changes. */
export function SyncStatus() {
  const { main, aside, trouble } = describeSync({
    stored: summaries.value.length,
    isWhole: summariesComplete.value,
    feedState: feedState.value,
    outcome: lastOutcome.value,
    syncState: syncState.value,
    isOnline: isOnline.value,
    nowMs: nowMs.value,
    device: isWide.value ? 'device' : 'phone',
  });
  // In a stored first screen it is unknown how long ago it was.
  const ago = useFirstScreen() ? null : aside;
  const now = library.value === 'written' ? list().entries(writtenState.value?.size ?? 0) : main;
  return (
    <>
      <p role="status" class={css.status}>
        {/* Keyed: a browser that translates the page replaces text nodes, which then cannot be updated. */}
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
