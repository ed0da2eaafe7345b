import type { BrowserContext, CDPSession, Locator, Page } from 'playwright';
import { closingLineVersion } from '../../src/expectation/closing-line-of.ts';
import type { EntrySummary } from '../../src/model/entry/entry.ts';
import type { StoredLine } from '../../src/store/schema.ts';
import { launchChromium, openPhone, withWorker } from '../browser/support/launch-chromium.ts';
import { benchJournalId, slowDown } from './device.ts';
import { dragFinger, pointOf } from './finger.ts';
import { generateSummaries } from './generate-summaries.ts';
import {
  cpuBetween,
  cpuOfSteps,
  type MainThreadTrace,
  startOfTaskAt,
  traceMainThread,
} from './main-thread-trace.ts';

/** Computing time of the main thread, in ms. */
export interface MapFigures {
  /** From the tap that asks for the map to the end of the first frame with markers and base; one for each opening. */
  openedMs: number[];
  /** The same from nothing: the app is started at the map's address; empty where there is no app. */
  startedMs: number[];
  /** One for each step of a dragged end of the range: for each frame that follows the finger. */
  scrubMs: number[];
  /** One for each step of a finger on the map. */
  panMs: number[];
}

export interface MapJournal {
  appUrl: string;
  count: number;
}

const openings = 3;
const starts = 3;
const rowsAtOnce = 5_000;
/** Between one gesture and the next everything settles. */
const restMs = 2_000;
const maxWaitMs = 300_000;
const usableMark = 'first-usable';
/** A finger's way over more than half of the screen, on the range and on the map. */
const scrubWay = { x: -240, y: 0 };
const panWay = { x: -240, y: 60 };

/**
 * Opens, scrubs and pans the map of a journal of `count` entries, on a phone of 412 × 915 px and DPR 2.
 *
 * @param slowdown how many times slower than the machine the page's main thread is
 */
export async function measureMap(journal: MapJournal, slowdown: number): Promise<MapFigures> {
  const browser = await launchChromium();
  try {
    const context = await openPhone(browser, { ...withWorker, reducedMotion: 'no-preference' });
    await storeSummaries(context, journal);
    const page = await context.newPage();
    await slowDown(page, slowdown);
    await page.addInitScript(markFirstUsable);
    const session = await context.newCDPSession(page);
    const startedMs: number[] = [];
    while (startedMs.length < starts) startedMs.push(await measureStart(page, session, journal));
    const openedMs: number[] = [];
    while (openedMs.length < openings) openedMs.push(await measureOpening(page, session, journal));
    const to = { slider: page.getByRole('slider', { name: 'To', exact: true }), share: 0.5 };
    return { openedMs, startedMs, ...(await measureDrags(page, session, to)) };
  } finally {
    await browser.close();
  }
}

/** Drags the upper end of a range, which stands at a share of the slider's width, and then the map. */
export async function measureDrags(
  page: Page,
  session: CDPSession,
  { slider, share }: { slider: Locator; share: number },
): Promise<{ scrubMs: number[]; panMs: number[] }> {
  const end = await pointOf(slider, share);
  const scrub = await traceDrag(
    page,
    session,
    () => dragFinger(session, end, scrubWay),
    () => slider.inputValue(),
  );
  const pan = await traceDrag(
    page,
    session,
    () => dragFinger(session, { x: 330, y: 300 }, panWay),
    () => page.locator('.leaflet-map-pane').getAttribute('style'),
  );
  return { scrubMs: cpuOfSteps(scrub), panMs: cpuOfSteps(pan) };
}

/** @param readPlace where what is dragged stands: a gesture that misses it must not pass for a fast one */
async function traceDrag(
  page: Page,
  session: CDPSession,
  drag: () => Promise<void>,
  readPlace: () => Promise<string | null>,
): Promise<MainThreadTrace> {
  await page.waitForTimeout(restMs);
  const before = await readPlace();
  const trace = await traceMainThread(session, drag);
  if ((await readPlace()) === before) throw new Error('The drag has moved nothing.');
  return trace;
}

/**
 * Writes summaries where the app keeps them: the map reads nothing else of an entry. Their closing lines, all empty,
 * stand beside them, or the next sync would make them anew and have the page read the journal twice.
 */
async function storeSummaries(context: BrowserContext, { appUrl, count }: MapJournal): Promise<void> {
  const summaries = generateSummaries(count);
  const page = await context.newPage();
  await page.goto(appUrl);
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (let at = 0; at < summaries.length; at += rowsAtOnce) {
    const rows = summaries
      .slice(at, at + rowsAtOnce)
      .map((summary) => ({ ...summary, contentHash: summary.id }));
    const lines = rows.map(emptyLineOf);
    await page.evaluate(
      ([name, rows, lines]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction(['summaries', 'lines'], 'readwrite');
            for (const row of rows) writing.objectStore('summaries').put(row);
            for (const line of lines) writing.objectStore('lines').put(line);
            writing.onerror = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [`waymark-${benchJournalId}`, rows, lines] as const,
    );
  }
  await page.close();
}

function emptyLineOf({ order, id, slug, number, title, date, place }: EntrySummary): StoredLine {
  const nothing = { noticed: null, expects: null, expectation: null };
  return { order, id, slug, number, title, date, place, ...nothing, version: closingLineVersion };
}

/** The map by its link in a page that is there already, as most readers come to it. */
async function measureOpening(
  page: Page,
  session: CDPSession,
  { appUrl, count }: MapJournal,
): Promise<number> {
  await page.goto(appUrl);
  await page.locator(`article[aria-setsize="${count}"]`).first().waitFor({ timeout: maxWaitMs });
  // What a start does besides (names of threads, marks) is no part of opening the map.
  await page.waitForTimeout(2_000);
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' });
  return measureTap(page, session, await pointOf(link));
}

/** The map by its own address: the whole app starts for it. */
async function measureStart(page: Page, session: CDPSession, { appUrl }: MapJournal): Promise<number> {
  await page.goto('about:blank');
  const trace = await traceMainThread(session, async () => {
    await page.goto(new URL('map', appUrl).href, { waitUntil: 'commit' });
    await waitForMark(page);
  });
  return cpuBetween(trace, 0, trace.markTimeMs(usableMark));
}

/** Runs in every page: marks the frame that shows markers, and land and water under all of the map. */
function markFirstUsable(): void {
  const observer = new MutationObserver(() => {
    const tiles = [...document.querySelectorAll('.waymark-base canvas')];
    const isPainted = tiles.length > 0 && tiles.every((tile) => tile.matches('.leaflet-tile-loaded'));
    if (!isPainted || !document.querySelector('.leaflet-marker-pane button:not([hidden])')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-usable')));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** From a tap to the end of the frame that the page marks as its first usable one. */
export async function measureTap(
  page: Page,
  session: CDPSession,
  { x, y }: { x: number; y: number },
): Promise<number> {
  const trace = await traceMainThread(session, async () => {
    await page.touchscreen.tap(x, y);
    await waitForMark(page);
  });
  const tappedAtMs = startOfTaskAt(trace, trace.eventTimesMs('click')[0] ?? Number.NaN);
  return cpuBetween(trace, tappedAtMs, trace.markTimeMs(usableMark));
}

async function waitForMark(page: Page): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, usableMark, {
    polling: 500,
    timeout: maxWaitMs,
  });
}
