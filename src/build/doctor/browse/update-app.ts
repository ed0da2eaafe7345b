import type { BrowserContext, Page } from 'playwright';

/** How far a newer version of the app came with a reader of the one before; each needs that before it. */
export type Updating = 'not-come' | 'not-taken' | 'all';

/** Long enough for the whole app on a slow line. */
const patienceMs = 90_000;

/**
 * Makes a new reader one of the version before, and sees whether the published one comes and takes its place. The version
 * before is the published worker under another address: browsers take that for another version.
 */
export async function updateApp(context: BrowserContext, site: URL): Promise<Updating> {
  const worker = new URL('service-worker.js', site).href;
  const page = await context.newPage();
  // A page of the journal's host without the app, which would ask for its own version.
  await page.goto(worker, { timeout: patienceMs });
  if (!(await isTrueInPage(page, olderIsActive(`${worker}?before`, site), patienceMs))) return 'not-come';
  await page.goto(site.href, { timeout: patienceMs });
  if (!(await isTrueInPage(page, newerWaits(worker), patienceMs))) return 'not-come';
  // A request that comes just as a worker takes over starts its predecessor anew, and Chromium then leaves the newer one
  // waiting. Readers press a button of a page that has come to rest.
  await page.waitForLoadState('networkidle', { timeout: patienceMs });
  if (!(await isTrueInPage(page, newerTakesOver, patienceMs))) return 'not-taken';
  await page.reload({ timeout: patienceMs });
  return (await isTrueInPage(page, listIsThere(site), patienceMs)) ? 'all' : 'not-taken';
}

/**
 * Whether an expression, or what it promises, becomes true in the page within `patienceMs`. An evaluation of DevTools',
 * which no policy forbids.
 */
export async function isTrueInPage(page: Page, expression: string, patienceMs: number): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  let limit: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    limit = setTimeout(resolve, patienceMs, false);
  });
  const found = devtools
    .send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    .then(({ result }) => result.value === true);
  // One that comes later has nobody left to hear it.
  found.catch(() => false);
  try {
    return await Promise.race([found, tooLate]);
  } finally {
    clearTimeout(limit);
  }
}

// Expressions for the page, since this side knows nothing of documents.
const reach = `const reach = async (worker, state) => {
  while (worker.state !== state && worker.state !== 'redundant')
    await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  return worker.state === state;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));`;

const olderIsActive = (worker: string, { href }: URL) => `(async () => {
  ${reach}
  const options = { scope: ${JSON.stringify(href)}, updateViaCache: 'none' };
  const { installing, waiting, active } = await navigator.serviceWorker.register(${JSON.stringify(worker)}, options);
  return reach(installing ?? waiting ?? active, 'activated');
})()`;

const newerWaits = (worker: string) => `(async () => {
  ${reach}
  const registration = await navigator.serviceWorker.ready;
  while (registration.waiting?.scriptURL !== ${JSON.stringify(worker)}) await pause();
  return true;
})()`;

/** The word that the app gives when its reader asks for the update. */
const newerTakesOver = `(async () => {
  ${reach}
  const { waiting } = await navigator.serviceWorker.ready;
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return reach(waiting, 'activated');
})()`;

const listIsThere = ({ pathname }: URL) => `(async () => {
  ${reach}
  while (document.querySelector(${JSON.stringify(`main a[href^="${pathname}entry/"]`)}) === null) await pause();
  return true;
})()`;
