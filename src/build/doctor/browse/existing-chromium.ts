import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a whole Chromium that is on this machine: Playwright's own, else the system's; null if there is none. */
export function existingChromium(): string | null {
  return [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path)) ?? null;
}
