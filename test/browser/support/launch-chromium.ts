import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright';
import { findChromium } from './find-chromium.ts';
import { watchWork } from './settled.ts';

/** What a browser needs to run in a container, and to leave the network alone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Screens change at once unless a test is about their fading: a busy machine stretches a fade over seconds. The app's
 * own worker keeps 160 files on the device; only a test about offline, updates or installation waits for that.
 */
const calm: BrowserContextOptions = { reducedMotion: 'reduce', serviceWorkers: 'block' };

/** For a new context: the app's worker is installed, and answers without the network. */
export const withWorker: BrowserContextOptions = { serviceWorkers: 'allow' };

const phone: BrowserContextOptions = {
  ...calm,
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const wide: BrowserContextOptions = { ...calm, viewport: { width: 1280, height: 800 } };

/**
 * A fresh headless Chromium; with caret browsing, arrows move a caret through a page's text, and no text is smaller than
 * the least size, in px. `isWhole`: as in `findChromium`. Close it when done.
 */
export function launchChromium({ hasCaret = false, minTextPx = 0, isWhole = false } = {}): Promise<Browser> {
  const settings = `--blink-settings=caretBrowsingEnabled=${hasCaret},minimumFontSize=${minTextPx}`;
  return chromium.launch({ executablePath: findChromium({ isWhole }), args: [...chromiumFlags, settings] });
}

/** A new reader with a phone of 412 × 915 px: own storage, touch. */
export function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return open(browser, { ...phone, ...options });
}

/** A new reader with a window of 1280 × 800 px. */
export function openWide(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return open(browser, { ...wide, ...options });
}

async function open(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  // The bench measures pages that nobody watches.
  if (process.env.VITEST !== undefined) await watchWork(context);
  return context;
}
