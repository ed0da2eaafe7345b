/**
 * Where each step of the history was scrolled to. The browser's own memory restores before our rows are there, so we
 * keep one by depth of history, for as long as the tab lives.
 */
const storageKey = 'waymark-scroll';
const tops = new Map<string, number>();
let currentKey = keyOfState();
/** A shorter new screen clamps the scroll position before it is ours to set; that is no scroll of the reader's. */
let isChanging = false;

/** Call once at start. */
export function startScrollMemory(): void {
  history.scrollRestoration = 'manual';
  for (const [key, top] of readTops()) tops.set(key, top);
  addEventListener('scroll', () => isChanging || tops.set(currentKey, scrollY), { passive: true });
  addEventListener('pagehide', () => writeTops());
}

/** Before the screen changes: remembers where this one is. */
export function keepScroll(): void {
  tops.set(currentKey, scrollY);
  isChanging = true;
}

/** After the screen has changed: to where it was left, or to its top. True where it was left somewhere. */
export function restoreScroll(): boolean {
  currentKey = keyOfState();
  isChanging = false;
  const top = tops.get(currentKey);
  scrollTo({ top: top ?? 0, behavior: 'instant' });
  return top !== undefined;
}

/** The step's depth and address: another entry at the same depth starts at its top. */
function keyOfState(): string {
  const state: unknown = history.state;
  const depth = typeof state === 'object' && state !== null && 'depth' in state ? String(state.depth) : '0';
  return `${depth} ${location.pathname}`;
}

function readTops(): [string, number][] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isTop) : [];
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return [];
    throw error;
  }
}

function isTop(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

function writeTops(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...tops].slice(-50)));
  } catch (error) {
    // Storage denied or full: the tab then forgets scroll positions on reload, and nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}
