import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { existingChromium } from './existing-chromium.ts';
import { isTrueInPage, type Updating, updateApp } from './update-app.ts';

/** What a browser saw of a journal that it had not met before. */
export type Browsing =
  | {
      kind: 'seen';
      /** What keeps it from being installed, as Chromium's DevTools name it. */
      manifestErrors: readonly string[];
      installErrors: readonly string[];
      /** What the policy forbade on the first visit, as the browser's console says it. */
      refused: readonly string[];
      offline: OfflineReading;
      /** Null if no worker started. */
      update: Updating | null;
    }
  /** There is no browser, or it did not start. */
  | { kind: 'none'; why: string }
  /** There is one, and it did not come to an end with the journal. */
  | { kind: 'unopened'; why: string };

/** How far reading came without the network after one visit; each needs the one before it. */
export type OfflineReading = 'no-worker' | 'no-entries' | 'no-list' | 'no-entry' | 'all';

/** Long enough for the whole app on a slow line. */
const visitMs = 90_000;
const offlineMs = 30_000;

/**
 * Opens the journal in a Chromium without windows, looks whether it can be installed, reads on without the network, and
 * updates the app.
 */
export async function browseSite(site: URL): Promise<Browsing> {
  const path = process.env.CHROMIUM_PATH || existingChromium();
  if (path === null || !existsSync(path)) {
    return { kind: 'none', why: path === null ? 'There is no Chromium here' : `There is no file ${path}` };
  }
  let browser: Browser;
  try {
    // As root Chromium starts without its sandbox only.
    browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
  } catch (error) {
    return { kind: 'none', why: `${path} does not start (${firstLine(error)})` };
  }
  try {
    return await browse(browser, site);
  } catch (error) {
    return { kind: 'unopened', why: firstLine(error) };
  } finally {
    await browser.close();
  }
}

async function browse(browser: Browser, site: URL): Promise<Browsing> {
  const context = await browser.newContext();
  const refused: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/.test(message.text())) refused.push(message.text());
  });
  await page.goto(site.href, { timeout: visitMs });
  const isKept = await isTrueInPage(page, workerIsReady, visitMs);
  const hasEntries = isKept && (await isTrueInPage(page, entriesAreStored, visitMs));
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  return {
    kind: 'seen',
    manifestErrors: errors.map(({ message }) => message),
    // A context without history on disk is how this browser runs, not what readers have.
    installErrors: installabilityErrors.flatMap(({ errorId }) => (errorId === 'in-incognito' ? [] : errorId)),
    refused: [...refused],
    offline: hasEntries ? await readOffline(context, page, site) : isKept ? 'no-entries' : 'no-worker',
    update: isKept ? await updateApp(await browser.newContext(), site) : null,
  };
}

async function readOffline(context: BrowserContext, page: Page, site: URL): Promise<OfflineReading> {
  await context.setOffline(true);
  const entry = page.locator(`main a[href^="${site.pathname}entry/"]`).first();
  const isListed = await seen(async () => {
    await page.reload({ timeout: offlineMs });
    await entry.waitFor({ timeout: offlineMs });
  });
  if (!isListed) return 'no-list';
  const address = new URL((await entry.getAttribute('href')) ?? '', site).href;
  const isRead = await seen(async () => {
    const other = await context.newPage();
    await other.goto(address, { timeout: offlineMs });
    await other.locator('main h1').first().waitFor({ timeout: offlineMs });
  });
  return isRead ? 'all' : 'no-entry';
}

/** Whether something happened; Playwright rejects if it did not happen in time. */
async function seen(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}

// Expressions for the page, since this side knows nothing of documents.
const workerIsReady = `(async () => {
  if (!navigator.serviceWorker) return false;
  const { active } = await navigator.serviceWorker.ready;
  while (active.state === 'activating')
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  return active.state === 'activated';
})()`;

/** The app writes what a sync found in one transaction, whatever its database is called. */
const entriesAreStored = `(async () => {
  const countEntries = (name) => new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const database = opening.result;
      const end = (count) => { database.close(); resolve(count); };
      if (!database.objectStoreNames.contains('entries')) return end(0);
      const counting = database.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => end(counting.result);
      counting.onerror = () => end(0);
    };
  });
  for (;;) {
    for (const { name } of await indexedDB.databases()) if (await countEntries(name) > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
})()`;

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
