import { placeOfPage, scrollToPlace } from './scroll-to-place.ts';

/**
 * How each history step was left: how far it was scrolled, and which link had the focus. The browser restores its own
 * scroll position before our rows exist, so we store one by history depth, for the life of the tab.
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
  // Not on every scroll: asking for the position forces a layout.
  addEventListener('pagehide', () => {
    keepScroll();
    writePlaces();
  });
}

/** Before the screen changes: stores where this one is. */
export function keepScroll(): void {
  const href = document.activeElement?.getAttribute('href') ?? null;
  // Deleted and set again, so that the latest places are last: a reload keeps the last ones.
  places.delete(currentKey);
  places.set(currentKey, { topPx: placeOfPage(), href });
}

/** A new step was made at this depth: places of later steps belong to a history that is gone. */
export function forgetAhead(depth: number): void {
  for (const key of places.keys()) if (Number.parseInt(key, 10) >= depth) places.delete(key);
}

/**
 * After the screen has changed: scrolls to where it was left, or to its top. True if it was left somewhere. At the
 * start, a page with no stored place stays where its reader has scrolled it meanwhile.
 */
export function restoreScroll({ isStart = false } = {}): boolean {
  currentKey = keyOfState();
  const place = places.get(currentKey);
  if (place || !isStart) scrollToPlace(place?.topPx ?? 0);
  if (place?.href) focusLink(place.href);
  return place !== undefined;
}

/** Whether this history step has a stored place, to which {@link restoreScroll} scrolls. */
export function isLeftSomewhere(): boolean {
  return places.has(keyOfState());
}

/** Focuses a link, unless the reader has moved the focus meanwhile. */
function focusLink(href: string): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
}

/** The step's depth and address: a different entry at the same depth starts at its top. */
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
    // Storage is denied or full: the tab then forgets its places on reload, and nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}
