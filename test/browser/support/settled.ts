import type { BrowserContext, Page, Request } from 'playwright';

/** Timers that wait longer than this are the app's habits (looking for an update each hour), not work under way. */
const soonMs = 2_500;

interface Work {
  /** What is under way, by what it is; empty between two pieces of it. */
  pending: Set<string>;
  /** Counts up with each change of the page, each scroll and each message from a worker. */
  changes: number;
  /** Says what it was that changed last. */
  nameLastChange: () => string;
}

type Watched = Window & { work?: Work };

/** The scripts that a context's pages have asked for: a page itself hears nothing of an import under way. */
interface Scripts {
  pending: Set<Request>;
  /** How many have come, or failed. */
  ended: number;
}

const scriptsOf = new WeakMap<BrowserContext, Scripts>();

/** Lets every page of a context be asked whether it has settled. `openPhone` and `openWide` do it. */
export async function watchWork(context: BrowserContext): Promise<void> {
  const scripts: Scripts = { pending: new Set(), ended: 0 };
  scriptsOf.set(context, scripts);
  context.on('request', (request) => {
    if (request.resourceType() === 'script' && request.serviceWorker() === null) scripts.pending.add(request);
  });
  const end = (request: Request) => {
    if (scripts.pending.delete(request)) scripts.ended += 1;
  };
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  await context.addInitScript(watchInPage, soonMs);
}

/**
 * Waits until the page has done what it had to: what it fetched has come, what it stores is stored, its workers have
 * answered, timers that run out soon have, animations have ended, and nothing has changed for three idle frames. It is
 * the end of waiting for what has no words of its own; where the page says something, wait for that. A sync whose feed
 * is held back is waited for unless the test says so.
 *
 * @throws what was still under way after `timeoutMs`, or what changed last
 */
export async function settled(page: Page, { timeoutMs = 30_000, isFeedHeld = false } = {}): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  for (;;) {
    const before = scriptsOf.get(page.context())?.ended;
    const leftMs = Math.max(0, endMs - performance.now());
    const left = await page.evaluate(settleInPage, { leftMs, isFeedHeld });
    const { pending, ended } = scriptsOf.get(page.context()) ?? { pending: [], ended: before };
    const scripts = [...pending].filter((request) => request.frame().page() === page);
    left.push(...scripts.map((request) => request.url()));
    // What has come meanwhile may only be about to run.
    if (left.length === 0 && ended === before) return;
    if (performance.now() > endMs) throw new Error(`The page has not settled: ${left.join(', ')}`);
  }
}

function watchInPage(soonMs: number): void {
  const work: Work = { pending: new Set(), changes: 0, nameLastChange: () => 'nothing' };
  Object.assign(window, { work });
  let started = 0;
  const begin = (what: string): (() => void) => {
    started += 1;
    const name = `${what} ${started}`;
    work.pending.add(name);
    return () => void work.pending.delete(name);
  };

  const ends = new Map<number, () => void>();
  const { setTimeout: startTimer, clearTimeout: stopTimer } = window;
  const start = (handler: TimerHandler, delayMs = 0, ...args: unknown[]): number => {
    if (delayMs > soonMs || typeof handler !== 'function') return startTimer(handler, delayMs, ...args);
    const end = begin(`timer of ${delayMs} ms`);
    const id: number = startTimer(() => {
      end();
      ends.delete(id);
      handler(...args);
    }, delayMs);
    ends.set(id, end);
    return id;
  };
  const stop = (id?: number): void => {
    ends.get(id ?? 0)?.();
    ends.delete(id ?? 0);
    stopTimer(id);
  };
  Object.assign(window, { setTimeout: start, clearTimeout: stop });

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const opened = transaction.apply(this, args);
    const end = begin('transaction');
    opened.addEventListener('complete', end);
    opened.addEventListener('abort', end);
    return opened;
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    const opening = open.apply(this, args);
    const end = begin('opening of the database');
    opening.addEventListener('success', end);
    opening.addEventListener('error', end);
    return opening;
  };
  const { fetch: fetchIt } = window;
  window.fetch = (...args) => {
    const isOfFeed = /\/feed(?:\.xml)?$/.test(String(args[0]));
    return fetchIt(...args).finally(begin(isOfFeed ? 'fetch of the feed' : 'fetch'));
  };
  // The empty page that a page begins as has none.
  if ('serviceWorker' in navigator) {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...args) {
      return register.apply(this, args).finally(begin('registration'));
    };
    const { update } = ServiceWorkerRegistration.prototype;
    ServiceWorkerRegistration.prototype.update = function () {
      return update.apply(this).finally(begin('look for an update'));
    };
  }

  const count = (nameChange: () => string): void => {
    work.changes += 1;
    work.nameLastChange = nameChange;
  };
  const nameOf = (node: EventTarget | null): string => {
    const element = node instanceof CharacterData ? node.parentElement : node;
    return element instanceof Element ? (element.cloneNode() as Element).outerHTML.slice(0, 120) : 'the page';
  };
  addEventListener('scroll', ({ target }) => count(() => `scroll of ${nameOf(target)}`), {
    capture: true,
    passive: true,
  });
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes.slice(-1))
      count(() => `${attributeName ?? type} of ${nameOf(target)}`);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  // Nobody answers to what only opens a canvas or drops a wish.
  const answered = ['sync', 'search', 'more', 'paint'];
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    #end = (): void => undefined;
    readonly #name: string;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.#name = `worker ${options?.name ?? url}`;
      this.addEventListener('error', () => this.#end());
      this.addEventListener('message', () => {
        count(() => `message of the ${this.#name}`);
        // A sync says how far it is; at its end the worker goes.
        if (options?.name !== 'sync') this.#end();
      });
    }

    override postMessage(...args: unknown[]): void {
      this.#end();
      if (answered.includes((args[0] as { kind: string }).kind)) this.#end = begin(this.#name);
      Reflect.apply(super.postMessage, this, args);
    }

    override terminate(): void {
      this.#end();
      super.terminate();
    }
  };
}

async function settleInPage({
  leftMs,
  isFeedHeld,
}: {
  leftMs: number;
  isFeedHeld: boolean;
}): Promise<string[]> {
  const { work } = window as Watched;
  if (!work) throw new Error('Nobody watches the work of this page: open it by openPhone or openWide.');
  // Chromium calls no page idle that a finger has just touched, for as long as it waits for the next touch.
  const idleFrame = () =>
    new Promise<void>((resolve) =>
      requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 500 }),
    );
  const underWay = (): string[] => [
    ...[...work.pending].filter((what) => !isFeedHeld || !/^(?:worker sync|fetch of the feed)/.test(what)),
    ...document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      )
      .map(() => 'animation'),
    ...(document.fonts.status === 'loading' ? ['fonts'] : []),
    ...(document.readyState === 'complete' ? [] : ['loading']),
    ...(document.querySelector('[data-kept]') ? ['the first screen of a start'] : []),
  ];
  const endMs = performance.now() + leftMs;
  for (let calm = 0; calm < 3; ) {
    const before = work.changes;
    await idleFrame();
    const left = underWay();
    const isCalm = left.length === 0 && work.changes === before;
    calm = isCalm ? calm + 1 : 0;
    if (calm >= 3 || performance.now() <= endMs) continue;
    return left.length > 0 ? left : [`last changed: ${work.nameLastChange()}`];
  }
  return [];
}
