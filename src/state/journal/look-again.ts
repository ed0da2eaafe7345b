import { refreshOpenEntry } from '../navigation/open-route.ts';
import { library, syncState } from '../signals.ts';
import { loadLibrary } from './load-library.ts';
import { syncAnew } from './sync-now.ts';

/**
 * Shows what the device holds now, after its storage could not be read or was found empty. Rejects if it still cannot
 * be read; the screen then stays as it was.
 */
export async function lookAgain(): Promise<void> {
  if (library.peek() === 'failed') library.value = 'opening';
  await loadLibrary();
  await refreshOpenEntry();
}

/**
 * Shows what the device holds now, and fetches what it lacks. For a database that was recreated under the open page,
 * noticed in any tab, and for a page that was restored from the back/forward cache with its check aborted. A starting
 * page does all of this anyway.
 */
export async function refill(): Promise<void> {
  if (syncState.peek().kind === 'unstarted') return;
  await Promise.all([syncAnew(), lookAgain()]);
}
