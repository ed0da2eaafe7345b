/** A call that waits until a movement has stopped. */
export interface Debounced {
  /** Restarts the delay. */
  restart(): void;
  /** Drops the call that is waiting; `restart` asks for another one. */
  cancel(): void;
}

/**
 * Calls `act` once, `delayMs` after the last `restart`. One timer serves a whole movement: clearing one and setting
 * another at every step of a drag takes a millisecond on a slow phone.
 */
export function debounce(delayMs: number, act: () => void): Debounced {
  let timer = 0;
  let dueMs = 0;
  return {
    restart() {
      dueMs = performance.now() + delayMs;
      if (timer === 0) timer = window.setTimeout(check, delayMs);
    },
    cancel() {
      clearTimeout(timer);
      timer = 0;
    },
  };

  function check(): void {
    const leftMs = dueMs - performance.now();
    timer = leftMs > 0 ? window.setTimeout(check, Math.ceil(leftMs)) : 0;
    if (timer === 0) act();
  }
}
