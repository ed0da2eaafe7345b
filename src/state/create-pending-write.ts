/** A write that is delayed until the reader pauses, and never dropped. */
export interface PendingWrite {
  /** There is something to write: it is written once this has not been called for a while. */
  begin(): void;
  /** Writes it now, if anything is pending. Settles as the write does. */
  flush(): Promise<void>;
}

/** All pending writes of this page. */
const waiting = new Set<() => Promise<void>>();
let isWatching = false;

/**
 * For a write that is asked for often: `write` is called `delayMs` after the last `begin`, or earlier if the page is
 * hidden, frozen or left, or another screen replaces it. Whoever calls `begin` also calls `flush` when it goes away.
 * A rejection of `write` is reported, unless it was a caller of `flush` who asked for it.
 */
export function createPendingWrite(delayMs: number, write: () => unknown): PendingWrite {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (waiting.delete(flush)) await write();
  };
  return {
    begin() {
      watchLeaving();
      waiting.add(flush);
      clearTimeout(timer);
      timer = setTimeout(() => void flush().catch(report), delayMs);
    },
    flush,
  };
}

/** Writes everything that is pending on this page, before the page changes or is left. Never rejects. */
export async function flushPendingWrites(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush().catch(report)));
}

function report(error: unknown): void {
  reportError(error);
}

function watchLeaving(): void {
  if (isWatching) return;
  isWatching = true;
  // Captured, since not every browser lets these events bubble.
  const options = { capture: true };
  addEventListener('pagehide', () => void flushPendingWrites(), options);
  addEventListener('freeze', () => void flushPendingWrites(), options);
  addEventListener('visibilitychange', () => document.hidden && void flushPendingWrites(), options);
}
