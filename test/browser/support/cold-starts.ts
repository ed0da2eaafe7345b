import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { screens } from '../pages/screens.ts';
import { randomNumbers } from './random-numbers.ts';
import { readStores } from './read-stores.ts';
import { RunningBrowser } from './running-browser.ts';
import { serveApp } from './serve-app.ts';

const dayMs = 86_400_000;
const maxYears = 10;
const timeZones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Africa/Casablanca',
];

export interface ColdStart {
  address: string;
  /** How far the page's clock was off, in days. */
  clockDays: number;
  timeZone: string;
  /** Why there was nothing to read; null where there was. */
  blank: string | null;
}

interface Options {
  /** The folder of the built app. */
  folder: string;
  starts: number;
  seed: number;
  /** False: the reader's browser has no worker that keeps the app; for controls. */
  isKept?: boolean;
}

/**
 * A reader who has visited once, and from then on never meets the host again: starts a browser anew on the same profile,
 * at a random screen or entry, with the page's clock off by up to ten years either way, and in another time zone. (What
 * workers have of the time is the machine's.)
 */
export async function startCold({ folder, starts, seed, isKept = true }: Options): Promise<ColdStart[]> {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-cold-'));
  const random = randomNumbers(seed);
  try {
    const { url, slugs } = await visitOnce(profile, folder, isKept);
    const addresses = [...screens, ...slugs.map((slug) => `entry/${slug}`)];
    const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
    const results: ColdStart[] = [];
    for (let start = 0; start < starts; start += 1) {
      // Either end of the ten years comes often, what lies between them too.
      const share = pick([-1, 1, 2 * random() - 1]);
      const clockDays = Math.round(share * maxYears * 365.25);
      const chosen = { address: pick(addresses), clockDays, timeZone: pick(timeZones) };
      results.push({ ...chosen, blank: await findBlank(profile, url, chosen) });
    }
    return results;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Gives the address that nobody answers at any more, and the slugs of the entries. */
async function visitOnce(
  profile: string,
  folder: string,
  isKept: boolean,
): Promise<{ url: string; slugs: string[] }> {
  const app = await serveApp({ folder });
  const { url } = app;
  const running = await RunningBrowser.start(profile);
  try {
    const { page } = running;
    await page.goto(`${url}settings`);
    await page.getByText(/^Ready offline/).waitFor();
    // What recurs across the entries comes last.
    await expect
      .poll(async () => (await readStores<{ threads: unknown[] }>(page, ['threads'])).threads.length)
      .toBeGreaterThan(0);
    const slugs = await readSlugs(page);
    if (!isKept) {
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations())
          await registration.unregister();
      });
    }
    await running.close();
    return { url, slugs };
  } finally {
    await running.kill();
    await app.stop();
  }
}

async function findBlank(
  profile: string,
  url: string,
  { address, clockDays, timeZone }: Omit<ColdStart, 'blank'>,
): Promise<string | null> {
  const running = await RunningBrowser.start(profile, { timeZone });
  try {
    const { page } = running;
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(setClock, clockDays * dayMs);
    await page.goto(url + address);
    await page.waitForFunction(isReadable, address);
    await running.close();
    return faults.length > 0 ? `faults: ${faults.join('; ')}` : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await running.kill();
  }
}

/** Runs in the page, before all of its scripts. */
function setClock(offMs: number): void {
  const { now } = Date;
  Date.now = () => now() + offMs;
  window.Date = new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [target.now()], newTarget),
    apply: (target) => new target(target.now()).toString(),
  });
}

/** Runs in the page: whether what the address names is there, words and the way on. */
function isReadable(address: string): boolean {
  const main = document.querySelector('main');
  const navigation = document.querySelector('nav[aria-label="Main"]');
  if (!main || !navigation?.getClientRects().length || main.innerText.trim().length < 20) return false;
  const [, slug] = /^entry\/(\d+)$/.exec(address) ?? [];
  if (slug !== undefined)
    return [...main.querySelectorAll('h1')].some((title) => title.innerText.includes(slug));
  return address !== '' || document.querySelector('article') !== null;
}

/** Of entries that are numbered: those stand in their titles. */
async function readSlugs(page: Page): Promise<string[]> {
  const { summaries } = await readStores<{ summaries: { slug: string }[] }>(page, ['summaries']);
  return summaries.map(({ slug }) => slug).filter((slug) => /^\d+$/.test(slug));
}
