/** How long the page may be busy before the action runs all the same. */
const maxWaitMs = 1500;

/**
 * Runs an action once the browser is idle (in WebKit, which does not report it, after a moment); returns a function
 * that cancels it.
 */
export function whenIdle(action: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(action, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(action, { timeout: maxWaitMs });
  return () => cancelIdleCallback(handle);
}
