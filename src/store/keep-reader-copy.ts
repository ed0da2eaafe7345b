import { onChange } from './changes.ts';
import { putReaderCopy } from './reader-copy.ts';

const leastRestMs = 10_000;
/** However much a reader has made, copying it takes no more than this share of the time. */
const largestShare = 0.01;

/**
 * From now on keeps a copy of what the reader made outside of the database, from where a database that the browser had
 * to make anew takes it back: Chromium deletes a database that a crash has damaged, with all that is in it. The copy
 * follows a change at once after a rest, else when the rest is over or the page is hidden. Where the code for it does
 * not come, it is asked for again at the next change, or when the page is hidden or shown. Call once, in the page.
 * Returns what stops it.
 */
export function keepReaderCopy(): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;
  let copying: Promise<void> | null = null;

  const copy = async (): Promise<void> => {
    isStale = false;
    const startMs = performance.now();
    if ((await copyReaderData()) === 'unavailable') {
      isStale = true;
      return;
    }
    const restMs = Math.max(leastRestMs, (performance.now() - startMs) / largestShare);
    rest = setTimeout(() => {
      rest = undefined;
      copyStale();
    }, restMs);
  };
  const copyNow = (): void => {
    if (copying) return;
    clearTimeout(rest);
    rest = undefined;
    copying = copy().finally(() => {
      copying = null;
    });
  };
  const copyStale = (): void => {
    if (isStale) copyNow();
  };
  const stopListening = onChange((change) => {
    if (change !== 'reader') return;
    isStale = true;
    if (rest === undefined) copyNow();
  });
  addEventListener('visibilitychange', copyStale);
  return () => {
    stopListening();
    removeEventListener('visibilitychange', copyStale);
    clearTimeout(rest);
  };
}

async function copyReaderData(): Promise<'copied' | 'unavailable'> {
  // A page that changes nothing need not load what this takes; offline on a first visit it may not come.
  const reader = await import('./backup.ts').catch(() => null);
  if (!reader) return 'unavailable';
  const backup = await reader.readBackup(Date.now());
  try {
    await putReaderCopy(JSON.stringify(backup));
  } catch (error) {
    // A full device: what the reader made itself is stored, and the copy is for worse days.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
  return 'copied';
}
