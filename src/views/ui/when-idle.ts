/** How long the page may be busy before it is done all the same. */
const maxWaitMs = 1500;

/** Runs an action once the browser has nothing better to do (WebKit does not say: after a moment); returns its end. */
export function whenIdle(action: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(action, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(action, { timeout: maxWaitMs });
  return () => cancelIdleCallback(handle);
}
