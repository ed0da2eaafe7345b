import type { BrowserContext, Page } from 'playwright';

/** How the first entry is told in a page: an element that stands on the screen with so much text. */
export interface FirstEntry {
  selector: string;
  minLetters: number;
}

/** In the list: the link of a row. */
export const firstRow: FirstEntry = { selector: 'article a', minLetters: 1 };
/** In an entry: a paragraph of its prose, and no fact or label. */
export const firstParagraph: FirstEntry = { selector: 'article p', minLetters: 100 };

interface Sighting {
  /** From the navigation's start, in ms. */
  afterMs: number;
  /** In ms since 1970. */
  atMs: number;
  /** Where a finger would tap what was seen, in CSS pixels. */
  middle: { x: number; y: number };
}

/** A task of the page's main thread that was longer than 50 ms. */
export interface LongTask {
  /** In ms since 1970. */
  atMs: number;
  durationMs: number;
}

export interface FirstEntryWatch {
  /** The first frame with words of an entry on the screen. */
  entry: Promise<Sighting>;
  /** The first frame with a link to the map on the screen; a written page shows it behind its words. */
  mapLink: Promise<Sighting>;
  /** The first frame with the map on the screen. */
  map: Promise<Sighting>;
}

const mapLink = { selector: 'nav a[href$="/map"], nav a[href$="/map/"]', minLetters: 0 };
const map = { selector: '.leaflet-container', minLetters: 0 };

/**
 * Watches for the first frame that shows an entry, and the map, in the page that is opened next. The way is one for
 * all pages, with script or without: before each frame the document is asked, and the task after that frame says when
 * it was. To be awaited before a page is opened.
 */
export async function watchFirstEntry(context: BrowserContext, first: FirstEntry): Promise<FirstEntryWatch> {
  const tell = new Map<string, (sighting: Sighting) => void>();
  const sightingOf = (what: string) => new Promise<Sighting>((resolve) => tell.set(what, resolve));
  const watch = { entry: sightingOf('entry'), mapLink: sightingOf('mapLink'), map: sightingOf('map') };
  await context.exposeFunction('tellSighting', (what: string, sighting: Sighting) =>
    tell.get(what)?.(sighting),
  );
  await context.addInitScript(watchInPage, { entry: first, mapLink, map });
  return watch;
}

/** The long tasks of a page that was watched, since its navigation's start, in their order. */
export function readLongTasks(page: Page): Promise<LongTask[]> {
  return page.evaluate(() => (window as Watched).longTasks ?? []);
}

/** Whether a script had begun to come before a time in the page's own ms. */
export function hadScriptBefore(page: Page, timeMs: number): Promise<boolean> {
  return page.evaluate(
    (timeMs) =>
      performance.getEntriesByType('resource').some((entry) => {
        const { name, responseStart } = entry as PerformanceResourceTiming;
        return /\.m?js(?:\?|$)/.test(name) && responseStart > 0 && responseStart <= timeMs;
      }),
    timeMs,
  );
}

type Watched = Window & {
  longTasks?: LongTask[];
  tellSighting?: (what: string, sighting: Sighting) => void;
};

function watchInPage(sought: Record<string, FirstEntry>): void {
  const page = window as Watched;
  const longTasks: LongTask[] = [];
  page.longTasks = longTasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ atMs: performance.timeOrigin + startTime, durationMs: duration });
  }).observe({ type: 'longtask', buffered: true });

  const isSeen = (element: Element, minLetters: number): boolean => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const isOnScreen = height > 0 && bottom > 0 && top < innerHeight;
    const isThere = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isOnScreen && isThere && (element.textContent ?? '').trim().length >= minLetters;
  };
  const middleOf = (element: Element): Sighting['middle'] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const lookFor = (what: string, { selector, minLetters }: FirstEntry): void => {
    const look = () => {
      const found = [...document.querySelectorAll(selector)].find((one) => isSeen(one, minLetters));
      if (!found) return requestAnimationFrame(look);
      // This frame paints it; what runs next runs after that.
      return setTimeout(() => {
        const [afterMs, atMs] = [performance.now(), Date.now()];
        page.tellSighting?.(what, { afterMs, atMs, middle: middleOf(found) });
      });
    };
    requestAnimationFrame(look);
  };
  for (const [what, one] of Object.entries(sought)) lookFor(what, one);
}
