import { onChange } from '../../store/changes.ts';
import { onDatabaseCondition } from '../../store/database.ts';
import { readLocalValue } from '../../store/local-values.ts';
import { readUnstored } from '../../store/reader/unstored.ts';
import { loadFeedState, loadLibrary, loadReaderData, loadSummaries } from '../journal/load-library.ts';
import { askForFeedAhead, startSyncing } from '../journal/sync-now.ts';
import { untilFound } from '../journal/until-found.ts';
import { startNavigation } from '../navigation/navigate.ts';
import { openRoute, refreshOpenEntry } from '../navigation/open-route.ts';
import { countAct } from '../read-after-acts.ts';
import { isListening, library, route, storageCondition, syncState } from '../signals.ts';
import { startInstallWatch } from './install.ts';

/**
 * Starts the page: what the device holds, then the network. Resolves when the first screen can be shown from the
 * device; without usable storage it resolves too, with `library` failed. Failures on the way are reported, not
 * thrown.
 */
export async function start(): Promise<void> {
  startNavigation();
  startInstallWatch();
  listenToStore();
  isListening.value = readLocalValue('listening') === 'on';
  // A page that was written ahead has entries to show.
  if (library.peek() === 'opening' && !readLocalValue('been')) askForFeedAhead();
  countAct(restoreUnstored()).catch(reportError);
  const loading = loadLibrary();
  const first = route.value;
  const opening = openRoute(first, () => route.value === first);
  const results = await Promise.allSettled([loading, opening]);
  startSyncing();
  startReaderCopy();
  void startBehindEntries();
  for (const result of results) if (result.status === 'rejected') reportError(result.reason);
}

/** If its code does not come, the next start does it. */
async function restoreUnstored(): Promise<void> {
  const left = readUnstored();
  if (left[0]) await import('../../store/reader/put-unstored.ts').then((module) => module.putUnstored(left));
}

function listenToStore(): void {
  onDatabaseCondition((condition) => {
    storageCondition.value = condition;
    // The database can be opened after all.
    if (condition === 'ready' && library.peek() === 'failed') void again('lookAgain');
  });
  // Checked now: by the time that its code has loaded, this page's own start may have begun to fetch.
  onChange((change) => change === 'created' && syncState.peek().kind !== 'unstarted' && again('refill'));
  onChange((change) => change === 'reader' && loadReaderData());
  onChange((change) => (change === 'feed' || change === 'entries') && loadFeedState());
  onChange((change) => change === 'entries' && loadSummaries().then(refreshOpenEntry));
  // A page restored from the back/forward cache has missed all of that.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void again('refill');
  });
}

/**
 * Rarely needed, so loaded on demand. If its code does not load, or the device fails again, the page continues from
 * memory.
 */
async function again(act: 'lookAgain' | 'refill'): Promise<void> {
  await import('../journal/look-again.ts').then((module) => module[act]()).catch(reportError);
}

/** Loaded after the first entry; if its code does not load, the reader's next change tries again. */
function startReaderCopy(): void {
  let isStale = false;
  let isStarted = false;
  const stop = onChange((change) => {
    if (change !== 'reader') return;
    isStale = true;
    void load();
  });
  const load = async (): Promise<void> => {
    const keeping = await import('../../store/reader/keep-reader-copy.ts').catch(() => null);
    if (!keeping || isStarted) return;
    isStarted = true;
    stop();
    keeping.keepReaderCopy({ isStale });
  };
  void untilFound().then(load);
}

/** Not on the way to the first entry; where its code does not come, or the device fails, the next start does it. */
async function startBehindEntries(): Promise<void> {
  await untilFound();
  const behind = await import('./start-behind-entries.ts').catch(() => null);
  await behind?.startBehindEntries().catch(reportError);
}
