/** Something to be done once a movement has rested. */
export interface Rest {
  /** The movement goes on: what is to be done waits anew. */
  begin(): void;
  /** It will not be done, until the movement begins again. */
  cancel(): void;
}

/**
 * Calls `onRest` once, when `begin` has not been called for `restMs`. One timer serves a whole movement: to clear one
 * and set another at every step of a drag takes a millisecond on a slow phone.
 */
export function createRest(restMs: number, onRest: () => void): Rest {
  let timer = 0;
  let dueMs = 0;
  return {
    begin() {
      dueMs = performance.now() + restMs;
      if (timer === 0) timer = window.setTimeout(check, restMs);
    },
    cancel() {
      clearTimeout(timer);
      timer = 0;
    },
  };

  function check(): void {
    const leftMs = dueMs - performance.now();
    timer = leftMs > 0 ? window.setTimeout(check, Math.ceil(leftMs)) : 0;
    if (timer === 0) onRest();
  }
}
