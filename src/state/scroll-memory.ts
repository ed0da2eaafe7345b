import { placeOfPage, scrollToPlace } from './scroll-to-place.ts';

/**
 * Where each step of the history was left: how far it was scrolled, and which link had the focus. The browser's own
 * memory restores before our rows are there, so we keep one by depth of history, for as long as the tab lives.
 */
interface Place {
  topPx: number;
  /** The address of the link that was focused, or null. */
  href: string | null;
}

const storageKey = 'waymark-places';
const maxKept = 50;
const places = new Map<string, Place>();
let currentKey = keyOfState();

/** Call once at start. */
export function startScrollMemory(): void {
  history.scrollRestoration = 'manual';
  for (const [key, place] of readPlaces()) places.set(key, place);
  // Not with every scroll: asking where the page is makes the browser lay it out at once.
  addEventListener('pagehide', () => {
    keepScroll();
    writePlaces();
  });
}

/** Before the screen changes: remembers where this one is. */
export function keepScroll(): void {
  const href = document.activeElement?.getAttribute('href') ?? null;
  // Put anew, so that the places kept last stand last: those are the ones that a reload keeps.
  places.delete(currentKey);
  places.set(currentKey, { topPx: placeOfPage(), href });
}

/** A new step has been made at this depth: what was remembered of steps that lay ahead is of another way. */
export function forgetAhead(depth: number): void {
  for (const key of places.keys()) if (Number.parseInt(key, 10) >= depth) places.delete(key);
}

/**
 * After the screen has changed: to where it was left, or to its top. True where it was left somewhere. At the start a
 * page that was left nowhere stays where its reader has scrolled it meanwhile.
 */
export function restoreScroll({ isStart = false } = {}): boolean {
  currentKey = keyOfState();
  const place = places.get(currentKey);
  if (place || !isStart) scrollToPlace(place?.topPx ?? 0);
  if (place?.href) focusLink(place.href);
  return place !== undefined;
}

/** Whether this step of the history was left at a place, to which {@link restoreScroll} goes. */
export function isLeftSomewhere(): boolean {
  return places.has(keyOfState());
}

/** Gives the focus back to a link, unless the reader has put it somewhere meanwhile. */
function focusLink(href: string): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
}

/** The step's depth and address: another entry at the same depth starts at its top. */
function keyOfState(): string {
  const state: unknown = history.state;
  const depth = typeof state === 'object' && state !== null && 'depth' in state ? String(state.depth) : '0';
  return `${depth} ${location.pathname}`;
}

function readPlaces(): [string, Place][] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isPlaced) : [];
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return [];
    throw error;
  }
}

function isPlaced(value: unknown): value is [string, Place] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1]?.topPx === 'number';
}

function writePlaces(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...places].slice(-maxKept)));
  } catch (error) {
    // Storage denied or full: the tab then forgets where it was on reload, and nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}
