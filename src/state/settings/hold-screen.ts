/** Whether this browser can keep the screen from going dark. */
export const canHoldScreen = 'wakeLock' in navigator;

/**
 * Keeps the screen awake until the returned function is called. The browser releases the lock while the page is
 * hidden; it is requested again when the page is visible. A refusal (a low battery, say) changes nothing.
 */
export function holdScreen(): () => void {
  const over = new AbortController();
  let lock: WakeLockSentinel | null = null;
  const take = async () => {
    if (document.hidden) return;
    const taken = await requestLock();
    if (over.signal.aborted) await taken?.release();
    else lock = taken;
  };
  document.addEventListener('visibilitychange', take, { signal: over.signal });
  void take();
  return () => {
    over.abort();
    void lock?.release();
  };
}

async function requestLock(): Promise<WakeLockSentinel | null> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
