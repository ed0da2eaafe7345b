import type { Browser, Page } from 'playwright';
import { generateFeed } from '../../bench/generate-feed.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { killMoments } from './kill-moments.ts';
import { openPhone, withWorker } from './launch-chromium.ts';
import { pauseMs } from './pause.ts';
import { randomNumbers } from './random-numbers.ts';
import type { ServedApp } from './serve-app.ts';
import { settled } from './settled.ts';

interface Used {
  browser: Browser;
  app: ServedApp;
  feed: FeedServer;
}

interface Options {
  runs: number;
  /** The same one stops at the same shares of an installation and of a check. */
  seed: number;
  /** False: a worker whose installation was stopped is not asked for again; for controls. */
  isAskedAgain?: boolean;
}

/** How one reader fared. */
export interface StoppedWorker {
  /** When the installation was stopped: a share of its time, or when it was over. */
  installation: number | 'told';
  /** What was not as it should be in the end; null where all was. */
  fault: string | null;
}

const count = 40;
/** A worker that is not in control by then never will be. */
const controlMs = { inTime: 30_000, soon: 3_000 };

/**
 * New readers whose service worker the browser stops amid its installation, amid a check for new entries that goes through
 * it, and before a reload, at seeded moments. Each time there is something to read at once, and in the end all entries, and
 * a worker in control.
 */
export async function stopWorker(
  used: Used,
  { runs, seed, isAskedAgain = true }: Options,
): Promise<StoppedWorker[]> {
  const random = randomNumbers(seed);
  const moments = { installMs: 0, checkMs: 0 };
  const results: StoppedWorker[] = [];
  for (const installation of killMoments({ runs, seed })) {
    const context = await openPhone(used.browser, withWorker);
    const page = await context.newPage();
    try {
      await stopInstallation(used, page, installation, moments);
      if (!isAskedAgain) await page.addInitScript(refuseWorkers);
      await page.reload();
      await untilControlled(page, isAskedAgain ? controlMs.inTime : controlMs.soon);
      const isSame = installation === 'told' || installation === 0;
      await stopCheck(used, page, isSame ? installation : random() * 1.2, moments);
      await stop(page);
      await page.reload();
      await page.getByText(`${count + 1} of ${count + 1} entries`).waitFor();
      await untilControlled(page, controlMs.inTime);
      results.push({ installation, fault: null });
    } catch (error) {
      results.push({ installation, fault: error instanceof Error ? error.message : String(error) });
    }
    await context.close();
  }
  return results;
}

interface Moments {
  /** How long an installation and a check took that were not stopped. */
  installMs: number;
  checkMs: number;
}

async function stopInstallation(
  { app, feed }: Used,
  page: Page,
  moment: number | 'told',
  moments: Moments,
): Promise<void> {
  feed.publish(generateFeed({ count, paragraphs: 1 }));
  await page.goto(app.url, { waitUntil: 'commit' });
  await untilInstalling(page);
  const startMs = performance.now();
  if (moment === 'told') {
    await appKept(page);
    moments.installMs = performance.now() - startMs;
  } else await pauseMs(moment * moments.installMs);
  await stop(page);
  await page.getByText(`${count} of ${count} entries`).waitFor();
}

/** Resolves when the page's worker is being installed. */
async function untilInstalling(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration?.installing || registration?.active) return;
      await new Promise(requestAnimationFrame);
    }
  });
}

/** The reader asks for new entries, and once more where that came to nothing. */
async function stopCheck(
  { feed }: Used,
  page: Page,
  moment: number | 'told',
  moments: Moments,
): Promise<void> {
  await settled(page);
  feed.publish(generateFeed({ count: count + 1, paragraphs: 1 }));
  feed.hold();
  const asked = feed.nextAsked();
  await listPage.check(page).click();
  await asked;
  const startMs = performance.now();
  if (moment !== 0) feed.letGo();
  const isThere = page.getByText(`${count + 1} of ${count + 1} entries`);
  if (moment === 'told') {
    await isThere.waitFor();
    moments.checkMs = performance.now() - startMs;
  } else await pauseMs(moment * moments.checkMs);
  await stop(page);
  feed.letGo();
  await settled(page);
  await listPage.rows(page).first().waitFor();
  if (!(await isThere.isVisible())) await listPage.check(page).click();
  await isThere.waitFor();
}

async function stop(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

async function untilControlled(page: Page, timeoutMs: number): Promise<void> {
  await listPage.rows(page).first().waitFor();
  const isControlled = () => navigator.serviceWorker.controller !== null;
  await page.waitForFunction(isControlled, undefined, { timeout: timeoutMs });
}

/** Runs in the page, before all of its scripts. */
function refuseWorkers(): void {
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('No worker for a control.'));
}
