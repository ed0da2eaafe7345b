import { loadLibrary } from './load-library.ts';
import { refreshOpenEntry } from './open-route.ts';
import { library, syncState } from './signals.ts';
import { syncAnew } from './sync-now.ts';

/**
 * Shows what the device holds now: after its storage could not be read, or was found empty. Rejects, with what is shown
 * as it was, where it still cannot be read.
 */
export async function lookAgain(): Promise<void> {
  if (library.peek() === 'failed') library.value = 'opening';
  await loadLibrary();
  await refreshOpenEntry();
}

/**
 * Shows what the device holds now, and fetches what it lacks: the database was made anew under the open page, in whichever
 * tab that was noticed, or the page was left, with its check ended, and is come back to as it was. At its start the page
 * does all of this by itself.
 */
export async function refill(): Promise<void> {
  if (syncState.peek().kind === 'unstarted') return;
  await Promise.all([syncAnew(), lookAgain()]);
}
