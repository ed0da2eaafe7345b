import { putReaderCopy } from './cached-reader-copy.ts';
import { onChange } from './changes.ts';
import { hasCopyAside } from './copies-aside.ts';
import { withDatabase } from './database.ts';

/** The longest that the copy is behind what the reader made, but for the time that a copy itself takes. */
const maxLagMs = 10_000;
/** For so long after the page is hidden a change is copied at once: what was still to be written then comes now. */
const leavingMs = 2_000;
/** The page may be the browser's to stop from then on. */
const leavingEvents = ['visibilitychange', 'pagehide', 'freeze'] as const;

let copyOfThisPage: (() => Promise<void>) | null = null;

/**
 * From now on keeps a copy of what the reader made outside of the database, from where a database that the browser had
 * to make anew takes it back: Chromium deletes a database that a crash has damaged, with all that is in it. The copy
 * follows a change at once after a rest, else within ten seconds, or when the page is hidden. Where the code for it does
 * not come, it is asked for again at the next change, or when the page is hidden or shown. Call once, in the page.
 * `isStale`: something was made before. Returns what stops it.
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
  // Captured: not every browser lets all of them bubble.
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

/** Brings this page's copy up to date, as far as that can be, before what may cost the database. Never rejects. */
export async function copyReaderDataNow(): Promise<void> {
  await copyOfThisPage?.().catch(reportError);
}

/** False where the code for it does not come. */
async function copyReaderData(): Promise<boolean> {
  // A page that changes nothing need not load what this takes; offline on a first visit it may not come.
  const reader = await import('./backup.ts').catch(() => null);
  if (!reader) return false;
  const backup = await reader.readBackup(Date.now());
  try {
    await putReaderCopy(JSON.stringify(backup));
  } catch (error) {
    // A full device: what the reader made itself is stored, and the copy is for worse days.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
  return true;
}

/** What a database that was made anew could not take back then, it may now. */
async function returnCopyAside(): Promise<void> {
  if (!(await hasCopyAside())) return;
  const { restoreCopyAside } = await import('./restore-reader-copy.ts');
  await withDatabase(restoreCopyAside);
}
