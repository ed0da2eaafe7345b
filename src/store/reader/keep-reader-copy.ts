import { onChange } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { putReaderCopy } from './cached-reader-copy.ts';
import { hasCopyAside } from './copies-aside.ts';

/** How far the copy may lag behind what the reader made, not counting the time that copying takes. */
const maxLagMs = 10_000;
/** For this long after the page is hidden, changes are copied at once: pending writes happen then. */
const leavingMs = 2_000;
/** After these the browser may stop the page at any time. */
const leavingEvents = ['visibilitychange', 'pagehide', 'freeze'] as const;

let copyOfThisPage: (() => Promise<void>) | null = null;

/**
 * From now on keeps a copy of what the reader made outside of the database, to be restored if the browser had to
 * recreate the database: Chromium deletes a database that a crash has damaged, with all that is in it. The first
 * change after a pause is copied at once, later ones within ten seconds, or when the page is hidden. If its code does
 * not load, it is tried again at the next change, or when the page is hidden or shown. Call once, in the page.
 * `isStale`: something was made before. Returns a function that stops it.
 */
export function keepReaderCopy({ isStale: isStaleAlready = false } = {}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = isStaleAlready;
  let lastStartMs = Number.NEGATIVE_INFINITY;
  let leavingUntilMs = Number.NEGATIVE_INFINITY;
  let copying: Promise<void> | null = null;

  const copy = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isStale = false;
    lastStartMs = performance.now();
    let isCopied = false;
    try {
      isCopied = await copyReaderData();
    } finally {
      copying = null;
      if (!isCopied) {
        isStale = true;
        lastStartMs = Number.NEGATIVE_INFINITY;
      } else if (isStale) copyInTime();
    }
  };
  const begin = (): Promise<void> => {
    copying ??= copy();
    return copying;
  };
  const copyInTime = (): void => {
    const waitMs = lastStartMs + maxLagMs - performance.now();
    if (waitMs <= 0 || performance.now() < leavingUntilMs) void begin().catch(reportError);
    else timer ??= setTimeout(() => void begin().catch(reportError), waitMs);
  };
  const copyNow = async (): Promise<void> => {
    await copying;
    if (isStale) await begin();
  };
  const leave = (): void => {
    leavingUntilMs = performance.now() + leavingMs;
    void copyNow().catch(reportError);
  };

  const stopListening = onChange((change) => {
    if (change !== 'reader') return;
    isStale = true;
    if (!copying) copyInTime();
  });
  // Captured, since not every browser lets all of them bubble.
  for (const event of leavingEvents) addEventListener(event, leave, { capture: true });
  copyOfThisPage = copyNow;
  if (isStale) copyInTime();
  void returnCopyAside().catch(reportError);
  return () => {
    stopListening();
    for (const event of leavingEvents) removeEventListener(event, leave, { capture: true });
    clearTimeout(timer);
    copyOfThisPage = null;
  };
}

/** Updates this page's copy as far as possible, before anything that may cost the database. Never rejects. */
export async function copyReaderDataNow(): Promise<void> {
  await copyOfThisPage?.().catch(reportError);
}

/** False if its code does not load. */
async function copyReaderData(): Promise<boolean> {
  // A page that changes nothing need not load this code; offline on a first visit it may be unavailable.
  const reader = await import('./backup.ts').catch(() => null);
  if (!reader) return false;
  const backup = await reader.readBackup(Date.now());
  try {
    await putReaderCopy(JSON.stringify(backup));
  } catch (error) {
    // The device is full: the reader's own data is stored, and the copy is only a backup.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
  return true;
}

/** A copy that the recreated database could not take back then may be restorable now. */
async function returnCopyAside(): Promise<void> {
  if (!(await hasCopyAside())) return;
  const { restoreCopyAside } = await import('./restore-reader-copy.ts');
  await withDatabase(restoreCopyAside);
}
