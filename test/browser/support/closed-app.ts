import type { Browser, BrowserContext, CDPSession, Page, Worker } from 'playwright';
import { expect } from 'vitest';
import { newEntriesFolder, newEntriesScript, newEntriesTag } from '../../../src/model/app/new-entries.ts';

/** What a note shows, as the system has it. */
export interface ShownNote {
  title: string;
  body: string;
  isSilent: boolean;
}

/** What may be granted; what is not is refused. */
type Leave = 'notifications' | 'periodicBackgroundSync';

/** The app while none of its windows is open: what the browser does for it, and what the reader does with its notes. */
export class ClosedApp {
  readonly #context: BrowserContext;
  readonly #site: string;
  /** A page of nobody's, to speak to the browser by. */
  readonly #devtools: CDPSession;
  readonly #registrationId: string;

  private constructor(context: BrowserContext, site: string, devtools: CDPSession, registrationId: string) {
    this.#context = context;
    this.#site = site;
    this.#devtools = devtools;
    this.#registrationId = registrationId;
  }

  /** @param site the app's address, with a slash at its end */
  static async of(context: BrowserContext, site: string): Promise<ClosedApp> {
    const devtools = await context.newCDPSession(await context.newPage());
    const registered = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL === site + newEntriesFolder);
        if (own) resolve(own.registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    return new ClosedApp(context, site, devtools, await registered);
  }

  /** Closes the app's last window, and waits until its worker can be woken and knows that nobody watches. */
  async close(page: Page): Promise<void> {
    await page.close();
    const isAlone = async () =>
      (await this.#worker()).evaluate(async (site) => {
        const { registration, clients } = globalThis as unknown as ServiceWorkerGlobal;
        const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
        return registration.active !== null && windows.every(({ url }) => !url.startsWith(site));
      }, this.#site);
    await expect.poll(isAlone).toBe(true);
  }

  /**
   * The browser wakes the app's worker, as it does now and then. Resolves when it has looked through the new entry with
   * this slug for what recurs, the last that it does. Until then nobody may ask for the notes: Chromium forgets one that
   * is not yet on the screen when it is asked which there are.
   */
  async wake(slug: string): Promise<void> {
    const { origin } = new URL(this.#site);
    await this.#devtools.send('ServiceWorker.dispatchPeriodicSyncEvent', {
      origin,
      registrationId: this.#registrationId,
      tag: newEntriesTag,
    });
    await expect.poll(() => this.#hasLookedThrough(slug)).toBe(true);
  }

  /** The notes that are shown, the oldest first. */
  async notes(): Promise<ShownNote[]> {
    return (await this.#worker()).evaluate(async () => {
      const { registration } = globalThis as unknown as ServiceWorkerGlobal;
      const shown = await registration.getNotifications();
      return shown.map(({ title, body, silent }) => ({ title, body, isSilent: silent === true }));
    });
  }

  /** The reader puts all notes aside. */
  async putAside(): Promise<void> {
    await (await this.#worker()).evaluate(async () => {
      const { registration } = globalThis as unknown as ServiceWorkerGlobal;
      for (const note of await registration.getNotifications()) note.close();
    });
  }

  /**
   * The reader presses the note with this title. The press is played, so that no window may be opened: gives the address
   * of the one that would be, null where an open one shows the entry.
   */
  async press(title: string): Promise<string | null> {
    return (await this.#worker()).evaluate(async (pressed) => {
      const worker = globalThis as unknown as ServiceWorkerGlobal;
      const [notification] = (await worker.registration.getNotifications()).filter(
        (note) => note.title === pressed,
      );
      const opened: string[] = [];
      worker.clients.openWindow = async (url) => void opened.push(url);
      const work: Promise<unknown>[] = [];
      const press = new worker.NotificationEvent('notificationclick', { notification });
      worker.dispatchEvent(Object.assign(press, { waitUntil: (done: Promise<unknown>) => work.push(done) }));
      await Promise.all(work);
      return opened[0] ?? null;
    }, title);
  }

  /** Changes a setting as the settings page does, which would show the list's entries to the reader. */
  async keepSetting(name: string, value: unknown): Promise<void> {
    await (await this.#worker()).evaluate(
      async ([key, setting]) => {
        const [database] = await indexedDB.databases();
        const opening = indexedDB.open(database?.name ?? '');
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const transaction = opening.result.transaction('settings', 'readwrite');
        transaction.objectStore('settings').put(setting, key);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
        opening.result.close();
      },
      [name, value] as const,
    );
  }

  async #hasLookedThrough(slug: string): Promise<boolean> {
    return (await this.#worker()).evaluate(async (entry) => {
      const [database] = await indexedDB.databases();
      const opening = indexedDB.open(database?.name ?? '');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const asking = opening.result.transaction('entryTerms').objectStore('entryTerms').count(entry);
      await new Promise((resolve) => {
        asking.onsuccess = resolve;
      });
      opening.result.close();
      return asking.result === 1;
    }, slug);
  }

  /** The browser may have stopped it since: it is started again. */
  async #worker(): Promise<Worker> {
    const script = this.#site + newEntriesScript;
    const find = () => this.#context.serviceWorkers().find((worker) => worker.url() === script);
    const running = find();
    if (running) return running;
    const started = this.#context.waitForEvent('serviceworker', (worker) => worker.url() === script);
    await this.#devtools.send('ServiceWorker.startWorker', { scopeURL: this.#site + newEntriesFolder });
    return started;
  }
}

/** Lets the page's browser do for its site what is named, and refuses all else. */
export async function grant(browser: Browser, page: Page, leaves: readonly Leave[]): Promise<void> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const whole = await browser.newBrowserCDPSession();
  const { browserContextId } = targetInfo;
  await whole.send('Browser.grantPermissions', {
    permissions: [...leaves],
    origin: new URL(page.url()).origin,
    ...(browserContextId !== undefined && { browserContextId }),
  });
  // What was granted goes with the session that granted it.
  await own.detach();
}

/** As much of a service worker's globals as is used here: the tests' types are those of pages. */
interface ServiceWorkerGlobal {
  registration: { active: object | null; getNotifications(): Promise<Notification[]> };
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<{ url: string }[]>;
    openWindow(url: string): Promise<unknown>;
  };
  NotificationEvent: new (type: string, init: { notification: Notification | undefined }) => Event;
  dispatchEvent(event: Event): boolean;
}
