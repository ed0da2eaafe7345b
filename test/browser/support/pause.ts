/**
 * Waits for time to pass: the one place where tests may. It is for a kill amid something that tells nobody where it
 * stands, and for nothing else; what the time is a share of has been measured before, so that a slow machine is given
 * more. All other tests wait for what is shown, or until the page has settled.
 */
export function pauseMs(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
