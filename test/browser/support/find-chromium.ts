import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { existingChromium } from '../../../src/build/doctor/browse/existing-chromium.ts';

/** Chromium without its windows and what stands in them: the same pages, in two thirds of the computing. */
const shellPlaces = ['/usr/bin/chromium-headless-shell'];

const installLimitMs = 10 * 60 * 1000;

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, a headless shell of the system's, Playwright's own, the system's;
 * where there is none, one is installed (Playwright's, else Debian's packages where we are root). Throws a sentence that
 * says what to do instead.
 *
 * @param isWhole of no use without what a headless shell lacks: a bench's, or one that can keep the screen awake
 */
export function findChromium({ isWhole = false } = {}): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const shell = isWhole ? undefined : shellPlaces.find((path) => existsSync(path));
  return shell ?? existingChromium() ?? installed();
}

function installed(): string {
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
    'cli.js',
  );
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const withLibraries = isDebianRoot ? ['--with-deps'] : [];
  const failures = [attempt(process.execPath, [playwright, 'install', ...withLibraries, 'chromium'])];
  if (existingChromium() === null && isDebianRoot) {
    failures.push(attempt('apt-get', ['update']), attempt('apt-get', ['install', '-y', 'chromium']));
    // Older releases have none; the whole one does as well.
    attempt('apt-get', ['install', '-y', 'chromium-headless-shell']);
  }
  const found = existingChromium();
  if (found !== null) return found;
  const reasons = failures.filter((failure) => failure !== null).join('\n');
  throw new Error(
    `The browser tests need a Chromium and could not install one. Install it yourself (on Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), or set CHROMIUM_PATH.\n${reasons}`,
  );
}

/** Null where the command went well, else why it did not. */
function attempt(command: string, args: string[]): string | null {
  console.log(`No Chromium here yet: ${[command, ...args].join(' ')}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: installLimitMs });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
