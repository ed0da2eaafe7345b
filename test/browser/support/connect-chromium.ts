import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';

/**
 * The Chromium that all browser tests of a run share: readers are contexts, and those are cheap. Closing what this
 * gives closes the contexts that were opened with it, and leaves the browser to the others.
 */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}
