/** Something that is written once what the reader does has rested, and never dropped. */
export interface PendingWrite {
  /** There is something to be written: when this has not been called for a while. */
  begin(): void;
  /** Writes it now, where something waits to be written. Settles as the write does. */
  flush(): Promise<void>;
}

/** What waits to be written on this page. */
const waiting = new Set<() => Promise<void>>();
let isWatching = false;

/**
 * A write for what comes often: `write` is called `restMs` after the last `begin`, and before that where the page is
 * hidden, frozen or left, or another screen takes its place. Whatever begins one flushes it when it goes. What `write`
 * rejects with is reported, where it was not the caller of `flush` who asked for it.
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

/** Writes all that waits to be written on this page: before it changes, or is left. Never rejects. */
export async function flushPendingWrites(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush().catch(report)));
}

function report(error: unknown): void {
  reportError(error);
}

function watchLeaving(): void {
  if (isWatching) return;
  isWatching = true;
  // Captured: not every browser lets these bubble.
  const options = { capture: true };
  addEventListener('pagehide', () => void flushPendingWrites(), options);
  addEventListener('freeze', () => void flushPendingWrites(), options);
  addEventListener('visibilitychange', () => document.hidden && void flushPendingWrites(), options);
}
