let release: (() => void) | null = null;

/**
 * Only one tab reads aloud: it holds a lock that the others see. True if this tab has it, or if the browser has no
 * locks.
 */
export function holdListening(): Promise<boolean> {
  if (release || !('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request('waymark-listening', { ifAvailable: true }, async (lock) => {
      resolve(lock !== null);
      if (!lock) return;
      await new Promise<void>((end) => {
        release = end;
      });
      release = null;
    });
  });
}

/** Lets another tab read aloud, if this one does. */
export function releaseListening(): void {
  release?.();
}
