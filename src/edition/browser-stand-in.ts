import { workerData } from 'node:worker_threads';
import type { RenderSetting } from './render-protocol.ts';

/*
 * What the app's modules ask of a browser as they are loaded, answered as for a reader of whom nothing is known. Nothing
 * of a page is drawn with it: effects do not run where pages are written ahead.
 */
const quiet = () => undefined;
const query = { matches: false, addEventListener: quiet, removeEventListener: quiet };
const root = { style: { setProperty: quiet }, dataset: {} };

const standIns: Record<string, unknown> = {
  location: new URL((workerData as RenderSetting).siteUrl),
  history: { state: null },
  navigator: { onLine: true, languages: ['en'] },
  matchMedia: () => query,
  addEventListener: quiet,
  getComputedStyle: () => ({ fontSize: '16px', fontFamily: 'sans-serif' }),
  document: { documentElement: root, addEventListener: quiet, querySelectorAll: () => [] },
};

for (const [name, value] of Object.entries(standIns)) {
  // Node has a navigator of its own from version 21 on, behind a getter.
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
