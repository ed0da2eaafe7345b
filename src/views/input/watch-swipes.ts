import { signal } from '@preact/signals';
import { navigate } from '../../state/navigation/navigate.ts';
import { route, summaryBySlug } from '../../state/signals.ts';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { findStep } from './offer-shortcuts.ts';

/** The swipe under way: where it leads, and its progress, 1 being enough. */
export const swipe = signal<{ way: 'next' | 'previous'; name: string; share: number } | null>(null);

/** The system's own gestures start at the edges. */
const edgePx = 24;
const startPx = 12;
const maxEnoughPx = 110;
/** In px per ms, at the end of the swipe: a flick need not go as far. */
const flickSpeed = 0.55;
/** How far a page yields if there is nothing beyond it. */
const stiffness = 0.2;

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

interface Drag {
  pointerId: number;
  fromX: number;
  fromY: number;
  atMs: number;
  /** Of the last move, in px per ms. */
  speed: number;
  lastX: number;
  isSwipe: boolean;
  article: HTMLElement;
}

/**
 * Swiping sideways over an entry leads to its neighbours; the page follows the finger. Returns a function that stops
 * it.
 */
export function watchSwipes(): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true };
  let drag: Drag | null = null;

  const end = (isCancelled: boolean) => {
    const ended = drag;
    drag = null;
    if (!ended?.isSwipe) return;
    const byPx = ended.lastX - ended.fromX;
    const to = isCancelled || !isEnough(ended) ? null : findStep(wayOf(byPx));
    swipe.value = null;
    if (to) void turnPage(ended.article, byPx, () => navigate(to, { replace: true, isSudden: true }));
    else settle(ended.article);
  };
  addEventListener(
    'pointerdown',
    (event) => {
      if (drag) end(true);
      drag = event.isPrimary ? beginDrag(event) : null;
    },
    options,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (drag?.pointerId === event.pointerId && !follow(drag, event)) end(true);
    },
    options,
  );
  addEventListener('pointerup', (event) => drag?.pointerId === event.pointerId && end(false), options);
  addEventListener('pointercancel', () => end(true), options);
  visualViewport?.addEventListener(
    'resize',
    () => document.documentElement.toggleAttribute('data-zoomed', isZoomed()),
    options,
  );
  return () => stop.abort();
}

function beginDrag({
  pointerType,
  pointerId,
  clientX,
  clientY,
  target,
  timeStamp,
}: PointerEvent): Drag | null {
  if (pointerType !== 'touch' || route.value.page !== 'entry' || isZoomed()) return null;
  if (clientX < edgePx || clientX > innerWidth - edgePx) return null;
  const article = target instanceof Element ? target.closest<HTMLElement>('main > article') : null;
  if (!article || !(target instanceof Element) || goesSideways(target, article)) return null;
  if (getSelection()?.isCollapsed === false) return null;
  return {
    pointerId,
    fromX: clientX,
    fromY: clientY,
    lastX: clientX,
    atMs: timeStamp,
    speed: 0,
    isSwipe: false,
    article,
  };
}

/** False if the finger is doing something else. */
function follow(drag: Drag, { clientX, clientY, timeStamp }: PointerEvent): boolean {
  const byPx = clientX - drag.fromX;
  if (!drag.isSwipe) {
    const downPx = Math.abs(clientY - drag.fromY);
    if (Math.max(Math.abs(byPx), downPx) < startPx) return true;
    // A finger that rested has begun to select text.
    if (Math.abs(byPx) < downPx * 1.5 || getSelection()?.isCollapsed === false) return false;
    drag.isSwipe = true;
    drag.article.closest('main')?.setAttribute('data-swiping', '');
  }
  drag.speed = (clientX - drag.lastX) / Math.max(1, timeStamp - drag.atMs);
  drag.lastX = clientX;
  drag.atMs = timeStamp;
  const way = wayOf(byPx);
  const to = findStep(way);
  const entry = to && summaryBySlug.value.get(to.slug);
  swipe.value = entry ? { way, name: headlineOf(entry), share: Math.abs(byPx) / enoughPx() } : null;
  if (!reducedMotion.matches) drag.article.style.transform = `translateX(${to ? byPx : byPx * stiffness}px)`;
  return true;
}

function isEnough({ fromX, lastX, speed }: Drag): boolean {
  const byPx = lastX - fromX;
  const isFlick = Math.abs(speed) > flickSpeed && Math.sign(speed) === Math.sign(byPx) && Math.abs(byPx) > 32;
  return isFlick || Math.abs(byPx) >= enoughPx();
}

function enoughPx(): number {
  return Math.min(maxEnoughPx, innerWidth * 0.27);
}

/** The next entry is in reading direction: at the right, and at the left in languages written from right to left. */
function wayOf(byPx: number): 'next' | 'previous' {
  const isMirrored = document.documentElement.dir === 'rtl';
  return byPx < 0 !== isMirrored ? 'next' : 'previous';
}

/** What scrolls sideways or can be dragged keeps its own gesture. */
function goesSideways(target: Element, article: Element): boolean {
  if (target.closest('input, textarea, select, [role="slider"], [data-no-swipe]')) return true;
  for (
    let element: Element | null = target;
    element && element !== article;
    element = element.parentElement
  ) {
    const { overflowX } = getComputedStyle(element);
    if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth)
      return true;
  }
  return false;
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}

/** The old page leaves in the finger's direction, and the new one comes from the other side. */
async function turnPage(article: HTMLElement, byPx: number, turn: () => Promise<void>): Promise<void> {
  if (reducedMotion.matches) {
    endSwipe(article);
    await turn();
    return;
  }
  const away = Math.sign(byPx) * innerWidth;
  const leaving = article.animate(
    { transform: [`translateX(${byPx}px)`, `translateX(${away}px)`] },
    { duration: 140, easing: 'cubic-bezier(.4,0,1,1)', fill: 'forwards' },
  );
  await leaving.finished;
  await turn();
  leaving.cancel();
  endSwipe(article);
  const coming = document.querySelector<HTMLElement>('main > article');
  coming?.animate(
    { transform: [`translateX(${-Math.sign(byPx) * 64}px)`, 'none'], opacity: [0, 1] },
    { duration: 200, easing: 'cubic-bezier(.2,.8,.2,1)' },
  );
}

function settle(article: HTMLElement): void {
  const { transform } = article.style;
  endSwipe(article);
  if (transform) article.animate({ transform: [transform, 'none'] }, { duration: 180, easing: 'ease-out' });
}

function endSwipe(article: HTMLElement): void {
  article.style.transform = '';
  document.querySelector('main')?.removeAttribute('data-swiping');
}
