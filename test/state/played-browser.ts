import { vi } from 'vitest';

interface Step {
  state: unknown;
  address: string;
}

/**
 * As much of a browser's tab as `src/state` asks of it, in place of the globals until `vi.unstubAllGlobals`: an address,
 * steps of history that Back and Forward lead along, a page that is as long as it is said to be, and what has the focus.
 * It draws nothing. Load the modules that it is for afterwards: they look at it while they are loaded.
 */
export function openTab(address = '/') {
  const origin = 'https://journal.example';
  const windowEvents = new EventTarget();
  const documentEvents = new EventTarget();
  const grown = new Set<() => void>();
  const viewportPx = 800;
  const links: PlayedLink[] = [];
  const steps: Step[] = [{ state: null, address }];
  let at = 0;
  let pageLengthPx = viewportPx;

  const current = (): Step => steps[at] ?? { state: null, address };
  const url = () => new URL(current().address, origin);
  const location = {
    get href() {
      return url().href;
    },
    get pathname() {
      return url().pathname;
    },
    get search() {
      return url().search;
    },
    origin,
  };
  const step = (state: unknown, to: string | undefined): Step => ({
    // A browser keeps a clone.
    state: structuredClone(state),
    address: to === undefined ? current().address : to,
  });
  const history = {
    scrollRestoration: 'auto',
    get state() {
      return current().state;
    },
    pushState(state: unknown, _: string, to?: string) {
      steps.splice(at + 1, Infinity, step(state, to));
      at += 1;
    },
    replaceState(state: unknown, _: string, to?: string) {
      steps[at] = step(state, to);
    },
    back: () => void go(-1),
    go: (by: number) => void go(by),
  };
  const body = { tagName: 'BODY', getAttribute: () => null };
  const document = {
    body,
    activeElement: body as { getAttribute(name: string): string | null },
    hidden: false,
    documentElement: { dataset: {} as Record<string, string> },
    addEventListener: documentEvents.addEventListener.bind(documentEvents),
    dispatchEvent: documentEvents.dispatchEvent.bind(documentEvents),
    querySelector: (selector: string) => links.find(({ href }) => selector === `a[href="${href}"]`) ?? null,
    querySelectorAll: (): unknown[] => [],
  };

  class PlayedLink {
    readonly tagName = 'A';
    constructor(readonly href: string) {}
    getAttribute = (name: string) => (name === 'href' ? this.href : null);
    focus = () => {
      document.activeElement = this;
    };
  }

  /** Steps are gone along a while after they were asked for. */
  function go(by: number): Promise<void> {
    return new Promise((resolve) =>
      setImmediate(() => {
        if (steps[at + by]) {
          at += by;
          windowEvents.dispatchEvent(new Event('popstate'));
        }
        resolve();
      }),
    );
  }

  function scrollTo({ top }: { top: number }): void {
    vi.stubGlobal('scrollY', Math.max(0, Math.min(top, pageLengthPx - viewportPx)));
  }

  const storageOf = (kept: Map<string, string>) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  const session = new Map<string, string>();

  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.stubGlobal('removeEventListener', windowEvents.removeEventListener.bind(windowEvents));
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  vi.stubGlobal('requestAnimationFrame', setImmediate);
  vi.stubGlobal('cancelAnimationFrame', clearImmediate);
  vi.stubGlobal('sessionStorage', storageOf(session));
  vi.stubGlobal('localStorage', storageOf(new Map()));
  vi.stubGlobal('reportError', () => undefined);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('HTMLElement', PlayedLink);
  vi.stubGlobal('Element', PlayedLink);
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly run: () => void) {}
      observe = () => void grown.add(this.run);
      disconnect = () => void grown.delete(this.run);
    },
  );
  vi.resetModules();

  return {
    document,
    history,
    location,
    session,
    windowEvents,
    documentEvents,
    /** The addresses that Back and Forward lead along, with the present one between slashes. */
    trail: () => steps.map((one, index) => (index === at ? `[${one.address}]` : one.address)).join(' '),
    go,
    back: () => go(-1),
    forward: () => go(1),
    scrollTo: (topPx: number) => scrollTo({ top: topPx }),
    /** The page is so long now, in px: its rows came, or went. */
    growTo(lengthPx: number) {
      pageLengthPx = lengthPx;
      scrollTo({ top: globalThis.scrollY });
      for (const run of grown) run();
    },
    /** Lays a link on the page. */
    addLink(href: string) {
      const link = new PlayedLink(href);
      links.push(link);
      return link;
    },
    /** The tab goes out of sight for good, and comes back with the same address and history: a reload. */
    reload() {
      windowEvents.dispatchEvent(new Event('pagehide'));
      vi.stubGlobal('scrollY', 0);
      vi.resetModules();
    },
  };
}
