import { flushPendingWrites } from '../create-pending-write.ts';
import { formatRoute, parseRoute, type Route } from '../route.ts';
import { arrival, basePath, library, route, writtenState } from '../signals.ts';
import { dropLayers, leaveStaleLayers, leavingLayer, popLayer } from './history-layers.ts';
import { openRoute } from './open-route.ts';
import { recoverFocus } from './recover-focus.ts';
import { forgetAhead, keepScroll, restoreScroll, startScrollMemory } from './scroll-memory.ts';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The address of a route, for links. */
export function hrefOf(to: Route): string {
  return formatRoute(to, basePath);
}

/** Goes to a route like a tap on a link. `replace` adds no history step; `isSudden` skips the fade. */
export function navigate(to: Route, { replace = false, isSudden = false } = {}): Promise<void> {
  const leaving = leavingLayer();
  if (leaving) return leaving.then(() => navigate(to, { replace, isSudden }));
  if (isElsewhere(to)) {
    location.assign(hrefOf(to));
    return Promise.resolve();
  }
  keepPlace();
  const depth = readDepth() + (replace ? 0 : 1);
  // The history step of a menu over the page is not worth returning to: the new page reuses it.
  history[dropLayers() || replace ? 'replaceState' : 'pushState']({ depth }, '', hrefOf(to));
  if (!replace) forgetAhead(depth);
  if (!isSudden) return show(to);
  wanted = to;
  return change(to);
}

/**
 * Before the first sync the device has only the entries in its page: the others are pages of their own, to be loaded.
 */
function isElsewhere(to: Route): boolean {
  if (library.value !== 'written') return false;
  const shown = writtenState.value;
  return to.page === 'entry' ? shown?.open?.entry.slug !== to.slug : to.page === 'list' && shown?.path !== '';
}

/** A screen that is still loading has no place yet, and the place of the one before was stored when it was left. */
function keepPlace(): void {
  // Pending writes may depend on what is on the screen now.
  void flushPendingWrites();
  if (wanted === null) keepScroll();
}

/** Whether a screen other than the one shown has been requested: this one must not change the address any more. */
export function isLeaving(): boolean {
  return wanted !== null && wanted.page !== route.value.page;
}

/** Back to where the reader came from; an entry that was opened by its address leads to `fallback` instead. */
export function goBack(fallback: Route): void {
  if (readDepth() > 0) history.back();
  else void navigate(fallback, { replace: true });
}

/** Makes the app's links, Back and Forward change the screen without loading a page. Call once. */
export function startNavigation(): void {
  startScrollMemory();
  leaveStaleLayers();
  addEventListener('popstate', () => {
    if (popLayer()) return;
    keepPlace();
    void show(parseRoute(new URL(location.href), basePath));
  });
  document.addEventListener('click', followLink);
}

function followLink(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  const to = parseRoute(new URL(link.href), basePath);
  if (to.page === 'missing') return;
  event.preventDefault();
  if (link.href === location.href) scrollTo({ top: 0, behavior: reducedMotion.matches ? 'auto' : 'smooth' });
  else void navigate(to);
}

/** A change of page state within one screen (a map's dates, a search's words) has no transition. */
async function show(to: Route): Promise<void> {
  wanted = to;
  const isNewScreen = to.page !== route.value.page || to.page === 'entry' || to.page === 'thread';
  if (isNewScreen) recoverFocus();
  if (isNewScreen && document.startViewTransition && !reducedMotion.matches && !document.hidden) {
    const { ready, finished, updateCallbackDone } = document.startViewTransition(() => change(to));
    // A transition may be skipped (a second tap, a hidden page); the screen has changed all the same.
    void Promise.allSettled([ready, finished]);
    await updateCallbackDone;
  } else await change(to);
}

/** Where the reader is going; null once they are there. */
let wanted: Route | null = null;

/** Screens take time to load, and a quick reader may be elsewhere by then: only the last request is shown. */
async function change(to: Route): Promise<void> {
  const isWanted = () => wanted === to;
  if (!isWanted()) return;
  try {
    await openRoute(to, isWanted);
    // Preact renders a signal's change in a microtask; scroll positions need the new page's height.
    if (isWanted()) await arrive();
  } finally {
    if (isWanted()) wanted = null;
  }
}

/** Call when a screen has been rendered: scrolls to where it was left, and notifies the screen. */
export async function arrive({ isStart = false } = {}): Promise<void> {
  await new Promise<void>(whenRendered);
  arrival.value = { isStart, isReturn: restoreScroll({ isStart }) };
}

/** Rendering is suspended inside a view transition's callback, and requestAnimationFrame with it. */
function whenRendered(resolve: () => void): void {
  const timer = setTimeout(done, 32);
  const frame = requestAnimationFrame(done);
  function done() {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    resolve();
  }
}

function readDepth(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;
}
