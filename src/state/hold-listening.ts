let release: (() => void) | null = null;

/** One tab reads aloud: it holds a lock that the others see. True where this one has it, or locks are unknown. */
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

/** Lets another tab read aloud, where this one does. */
export function releaseListening(): void {
  release?.();
}
