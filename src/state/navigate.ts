import { flushPendingWrites } from './create-pending-write.ts';
import { dropLayers, leaveStaleLayers, leavingLayer, popLayer } from './history-layers.ts';
import { openRoute } from './open-route.ts';
import { recoverFocus } from './recover-focus.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { forgetAhead, keepScroll, restoreScroll, startScrollMemory } from './scroll-memory.ts';
import { arrival, basePath, library, route, writtenState } from './signals.ts';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The address of a route, for links. */
export function hrefOf(to: Route): string {
  return formatRoute(to, basePath);
}

/** Goes to a route as a tap on a link does. `replace` leaves no step behind for Back; `isSudden` does without a fade. */
export function navigate(to: Route, { replace = false, isSudden = false } = {}): Promise<void> {
  const leaving = leavingLayer();
  if (leaving) return leaving.then(() => navigate(to, { replace, isSudden }));
  if (isElsewhere(to)) {
    location.assign(hrefOf(to));
    return Promise.resolve();
  }
  keepPlace();
  const depth = readDepth() + (replace ? 0 : 1);
  // The step of a menu that lies over the page is no place to come back to: the new page has it.
  history[dropLayers() || replace ? 'replaceState' : 'pushState']({ depth }, '', hrefOf(to));
  if (!replace) forgetAhead(depth);
  if (!isSudden) return show(to);
  wanted = to;
  return change(to);
}

/** Before the first sync the device has no entry but those that its page carries: the others are pages of their own. */
function isElsewhere(to: Route): boolean {
  if (library.value !== 'written') return false;
  const shown = writtenState.value;
  return to.page === 'entry' ? shown?.open?.entry.slug !== to.slug : to.page === 'list' && shown?.path !== '';
}

/** A screen that is only on its way has no place yet, and what came before it was kept when it was left. */
function keepPlace(): void {
  // What waits to be written may be known from the screen alone.
  void flushPendingWrites();
  if (wanted === null) keepScroll();
}

/** Whether another screen than the one shown has been asked for: what this one had to say of its address is over. */
export function isLeaving(): boolean {
  return wanted !== null && wanted.page !== route.value.page;
}

/** Back to where the reader came from; an entry opened by its address alone leads to `fallback` instead. */
export function goBack(fallback: Route): void {
  if (readDepth() > 0) history.back();
  else void navigate(fallback, { replace: true });
}

/** Makes links of this app, Back and Forward change the screen without loading a page. Call once. */
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

/** A page that changes under the same screen (a map's dates, a search's words) changes without a transition. */
async function show(to: Route): Promise<void> {
  wanted = to;
  const isNewScreen = to.page !== route.value.page || to.page === 'entry' || to.page === 'thread';
  if (isNewScreen) recoverFocus();
  if (isNewScreen && document.startViewTransition && !reducedMotion.matches && !document.hidden) {
    const { ready, finished, updateCallbackDone } = document.startViewTransition(() => change(to));
    // A transition may be skipped (a second tap, a hidden page); what it shows has changed all the same.
    void Promise.allSettled([ready, finished]);
    await updateCallbackDone;
  } else await change(to);
}

/** Where the reader is on the way to; null once they are there. */
let wanted: Route | null = null;

/** Screens take their time to come, and a quick reader is elsewhere before: only what was wished last is shown. */
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

/** Call when a screen has been rendered anew: scrolls to where it was left, and tells the screen that it is there. */
export async function arrive({ isStart = false } = {}): Promise<void> {
  await new Promise<void>(whenRendered);
  arrival.value = { isStart, isReturn: restoreScroll({ isStart }) };
}

/** Rendering is suspended inside a view transition's callback, and with it requestAnimationFrame. */
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
