import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { randomNumbers } from '../browser/support/random-numbers.ts';
import '../store/fresh-device.ts';
import { playedCaches } from '../store/played-caches.ts';
import { FaultyStorage, type StorageFault } from '../support/faulty-storage.ts';
import { rss } from '../sync/synced-feed.ts';
import { findDeadEnd } from './find-dead-end.ts';
import { holdOlderVersion } from './hold-older-version.ts';
import { mockParts, unmockParts, type Without } from './mock-parts.ts';
import { findLasting, passTime } from './pass-time.ts';
import { openTab } from './played-browser.ts';

const count = 6;
const actsAmidFault = 6;

interface Strike {
  fault: StorageFault;
  /** The same one does the same acts amid the same faults. */
  seed: number;
  without?: Without;
}

/** The app's own modules, loaded once a page. */
async function loadApp() {
  // What is loaded when it is needed takes time of its own, which the played clock does not give it.
  await import('../../src/sync/store-feed.ts');
  await import('../../src/state/journal/keep-images.ts');
  return {
    ...(await import('../../src/state/app/start.ts')),
    ...(await import('../../src/state/signals.ts')),
    ...(await import('../../src/state/journal/look-again.ts')),
    ...(await import('../../src/state/navigation/open-route.ts')),
    ...(await import('../../src/state/reader/save-entry.ts')),
    ...(await import('../../src/state/reader/reading-acts.ts')),
    ...(await import('../../src/state/settings/choose-setting.ts')),
    ...(await import('../../src/state/journal/sync-now.ts')),
    ...(await import('../../src/store/database.ts')),
    ...(await import('../../src/store/reader/keep-reader-copy.ts')),
    ...(await import('../../src/store/reader/reader-data.ts')),
  };
}
export type StruckApp = Awaited<ReturnType<typeof loadApp>>;

/**
 * Lets a reader use the app while a fault befalls the device's storage, before their first visit or after a few acts, and
 * looks after every act, and once the fault is over, for what should not be: a page that neither shows what it is for nor
 * says why not, an act that failed without a word, something acknowledged that is gone, entries and list that do not
 * agree. Gives a sentence for each: none where all is well. {@link endStrikes} gives back what it takes the place of.
 */
export async function strikeStorage({ fault, seed, without }: Strike): Promise<string[]> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const reader = new StruckReader(fault, seed, without);
  const faults = await reader.readOn();
  return faults.map((found) => `${fault}, seed ${seed}, ${found}`);
}

/** Undoes what {@link strikeStorage} has put in the place of modules, globals and timers. */
export function endStrikes(): void {
  unmockParts();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

class DumbChannel {
  onmessage = null;
  postMessage = () => undefined;
  close = () => undefined;
}

class StruckReader {
  readonly #fault: StorageFault;
  readonly #random: () => number;
  readonly #storage: FaultyStorage;
  readonly #caches = playedCaches();
  /** What was acknowledged to the reader: the store and the entry's id. */
  readonly #kept = new Set<string>();
  readonly #without: Without | undefined;
  #edition = 1;

  constructor(fault: StorageFault, seed: number, without: Without | undefined) {
    this.#fault = fault;
    this.#random = randomNumbers(seed);
    this.#without = without;
    globalThis.indexedDB = new IDBFactory();
    this.#storage = new FaultyStorage(this.#random);
  }

  async readOn(): Promise<string[]> {
    const isFirstVisit = ['full', 'broken', 'hanging'].includes(this.#fault) && this.#random() < 0.2;
    if (isFirstVisit) this.#storage.strike(this.#fault);
    let app = await this.#openPage();
    const found: string[] = [];
    const act = async () => found.push(...(await this.#actOnce(app)).map((one) => `amid it: ${one}`));
    let letGo = (): void => undefined;
    if (!isFirstVisit) {
      await act();
      await act();
      await app.copyReaderDataNow();
      if (this.#fault === 'blocked') {
        await app.closeDatabase();
        letGo = await holdOlderVersion(app);
      }
      this.#storage.strike(this.#fault, app.databaseName);
      // What is written in the same moment as a deletion goes with it, without a copy.
      if (this.#fault === 'deleted') await passTime();
      if (this.#fault === 'blocked' || this.#random() < 0.3) {
        await passTime(app.closeDatabase());
        app = await this.#openPage();
      }
    }
    for (let done = 0; done < actsAmidFault; done += 1) await act();
    this.#storage.heal();
    letGo();
    await passTime();
    found.push(...(await this.#goOn(app)).map((one) => `once it was over: ${one}`));
    await passTime(app.closeDatabase());
    return found;
  }

  async #openPage(): Promise<StruckApp> {
    mockParts(this.#without);
    const { document } = openTab('/');
    Object.assign(navigator, { languages: ['en'] });
    Object.assign(document.documentElement, { style: { setProperty: () => undefined } });
    vi.stubGlobal('caches', this.#caches);
    vi.stubGlobal('BroadcastChannel', DumbChannel);
    vi.stubGlobal('fetch', async () => new Response(feedOf(this.#edition)));
    const app = await loadApp();
    await passTime(app.start());
    return app;
  }

  /** One thing that a reader does; gives what should not be afterwards. */
  async #actOnce(app: StruckApp): Promise<string[]> {
    const row = app.summaries.value[Math.floor(this.#random() * count)];
    const { slug, id } = row ?? { slug: 'ferry-1', id: 'guid:1' };
    const acts: (() => Promise<unknown>)[] = [
      () => this.#keep(app, `read ${id}`, app.markRead(id, true)),
      () => this.#keep(app, `saved ${id}`, app.saveEntry(id, true)),
      () => this.#keep(app, 'sepia', app.chooseSetting('theme', 'sepia')),
      () => passTime(app.openRoute({ page: 'entry', slug })),
      () => passTime(app.openRoute({ page: 'list' })),
      () => {
        this.#edition += 1;
        return passTime(app.syncNow({ force: true }));
      },
    ];
    const fault = await acts[Math.floor(this.#random() * acts.length)]?.();
    const deadEnd = await findLasting(() => findDeadEnd(app));
    return [fault, deadEnd].filter((found) => typeof found === 'string');
  }

  /** Notes what is acknowledged; gives what is wrong about an act that is not. */
  async #keep(app: StruckApp, key: string, doing: Promise<boolean>): Promise<string | null> {
    app.announcement.value = '';
    let isTold = false;
    // What was said goes again after a while.
    const stop = app.announcement.subscribe((words) => {
      isTold ||= words !== '';
    });
    let isKept: boolean | null = null;
    await passTime(
      doing.then((answer) => {
        isKept = answer;
      }),
    );
    stop();
    if (isKept === true) this.#kept.add(key);
    if (isKept === false && !isTold) return 'an act failed without a word';
    return isKept === null && !app.hasStorageTrouble.value ? 'an act has no end, and nothing is said' : null;
  }

  /** What the reader does once the device is well: what the page offers. Gives what is not as it was then. */
  async #goOn(app: StruckApp): Promise<string[]> {
    const failures: string[] = [];
    if (app.hasStorageTrouble.value && !(await passTime(app.lookAgain())))
      failures.push('"Try again" has no end');
    if (!(await passTime(app.syncNow({ force: true })))) failures.push('a check has no end');
    const { storageCondition: condition, library, summaries } = app;
    if (condition.value !== 'ready' || library.value !== 'open' || summaries.value.length !== count)
      failures.push(`the list is ${library.value}, with ${summaries.value.length} rows, ${condition.value}`);
    for (const { slug, id } of summaries.value) {
      await passTime(app.openRoute({ page: 'entry', slug }));
      if (app.openEntry.value.kind !== 'open') failures.push(`${id} is ${app.openEntry.value.kind}`);
    }
    const held = new Set<string>();
    const reading = readHeld(app).then((keys) => {
      for (const key of keys) held.add(key);
    });
    if (!(await passTime(reading))) return [...failures, 'the device does not answer'];
    for (const key of this.#kept) if (!held.has(key)) failures.push(`${key} was acknowledged and is gone`);
    return failures;
  }
}

function feedOf(edition: number): string {
  return rss(
    Array.from({ length: count }, (_, index) => ({
      title: `Ferry ${index + 1}`,
      guid: String(index + 1),
      day: index + 1,
      html: `<p>Edition ${edition} of what was seen on the ferry.</p>`,
    })),
  );
}

async function readHeld(app: StruckApp): Promise<string[]> {
  const [marks, saved, settings] = await Promise.all([
    app.readReadMarks(),
    app.readSavedMarks(),
    app.readFirstSettings(),
  ]);
  return [
    ...[...marks.keys()].map((id) => `read ${id}`),
    ...saved.map(({ id }) => `saved ${id}`),
    ...(settings.theme === 'sepia' ? ['sepia'] : []),
  ];
}
