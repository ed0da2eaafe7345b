import { onChange } from '../store/changes.ts';
import { onDatabaseCondition } from '../store/database.ts';
import { startInstallWatch } from './install.ts';
import { loadFeedState, loadLibrary, loadReaderData, loadSummaries } from './load-library.ts';
import { readLocalValue } from './local-values.ts';
import { startNavigation } from './navigate.ts';
import { openRoute, refreshOpenEntry } from './open-route.ts';
import { isListening, library, route, storageCondition, syncState } from './signals.ts';
import { startSyncing } from './sync-now.ts';
import { untilFound } from './until-found.ts';

/**
 * Starts the page: what the device holds, then the network. Resolves when the first screen can be shown from the device;
 * a browser without storage resolves too, with `library` failed. What failed on the way is reported, not thrown.
 */
export async function start(): Promise<void> {
  startNavigation();
  startInstallWatch();
  listenToStore();
  isListening.value = readLocalValue('listening') === 'on';
  const loading = loadLibrary();
  const first = route.value;
  const opening = openRoute(first, () => route.value === first);
  const results = await Promise.allSettled([loading, opening]);
  startSyncing();
  startReaderCopy();
  void startBehindEntries();
  for (const result of results) if (result.status === 'rejected') reportError(result.reason);
}

function listenToStore(): void {
  onDatabaseCondition((condition) => {
    storageCondition.value = condition;
    // It opens after all.
    if (condition === 'ready' && library.peek() === 'failed') void again('lookAgain');
  });
  // Asked now: by the time that the code for it has come, this page's own start may have begun to fetch.
  onChange((change) => change === 'created' && syncState.peek().kind !== 'unstarted' && again('refill'));
  onChange((change) => change === 'reader' && loadReaderData());
  onChange((change) => (change === 'feed' || change === 'entries') && loadFeedState());
  onChange((change) => change === 'entries' && loadSummaries().then(refreshOpenEntry));
  // A page that is come back to as it was left has heard nothing of all that.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void again('refill');
  });
}

/** Next to no visit asks for it. Where its code does not come, or the device fails again, the page goes on from memory. */
async function again(act: 'lookAgain' | 'refill'): Promise<void> {
  await import('./look-again.ts').then((module) => module[act]()).catch(reportError);
}

/** Not on the way to the first entry; where its code does not come, the next thing that the reader makes asks again. */
function startReaderCopy(): void {
  let isStale = false;
  let isStarted = false;
  const stop = onChange((change) => {
    if (change !== 'reader') return;
    isStale = true;
    void load();
  });
  const load = async (): Promise<void> => {
    const keeping = await import('../store/keep-reader-copy.ts').catch(() => null);
    if (!keeping || isStarted) return;
    isStarted = true;
    stop();
    keeping.keepReaderCopy({ isStale });
  };
  void untilFound().then(load);
}

async function startBehindEntries(): Promise<void> {
  await untilFound();
  await Promise.all([startDueCount(), askToKeepOnce()]);
}

/** Not on the way to the first entry; where its code does not come, or the device fails, the next start marks it. */
async function startDueCount(): Promise<void> {
  const marking = await import('./count-due.ts').catch(() => null);
  await marking?.startDueCount().catch(reportError);
}

/** Not on the way to the first entry; where its code does not come, the next start asks. */
async function askToKeepOnce(): Promise<void> {
  const keeping = await import('./keep-storage.ts').catch(() => null);
  keeping?.askToKeepOnce();
}
