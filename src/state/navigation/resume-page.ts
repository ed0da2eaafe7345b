import { goesOn } from '../../model/calendar/time-apart.ts';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import { type Page, parseRoute } from '../route.ts';
import { basePath, route } from '../signals.ts';
import { hrefOf } from './navigate.ts';

/** Pages that are not resumed: a start begins at the list anyway, and a share has been dealt with. */
const passing: ReadonlySet<Page> = new Set(['missing', 'list', 'share']);

/**
 * An installed app has no address bar, and the system may close it at any time: opened from the home screen it
 * resumes the page where its reader was, with the list one step back. A launch that names another page (a shortcut, a
 * shared link) and a reload stay where they are. Call once, before the first screen.
 */
export function resumePage(): void {
  countVisit();
  const left = readLeft();
  if (left && isPlainLaunch()) {
    const url = new URL(left, location.origin);
    const to = parseRoute(url, basePath);
    if (!passing.has(to.page)) {
      history.replaceState({ depth: 0 }, '');
      history.pushState({ depth: 1 }, '', hrefOf(to));
      route.value = to;
    }
  }
  addEventListener('pagehide', keepLeft);
  document.addEventListener('visibilitychange', () => document.hidden && keepLeft());
}

/** For offer-notes.ts. A reload is not a visit. */
function countVisit(): void {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (load?.type !== 'reload') writeLocalValue('visits', String(Number(readLocalValue('visits')) + 1));
}

/** At the app's start address, with nothing behind it. */
function isPlainLaunch(): boolean {
  return location.pathname === basePath && location.search === '' && history.state === null;
}

function readLeft(): string | null {
  const [atMs, address = ''] = (readLocalValue('left') ?? '').split(' ', 2);
  return goesOn(Number(atMs)) && address.startsWith('/') ? address : null;
}

function keepLeft(): void {
  writeLocalValue('left', `${Date.now()} ${location.pathname}${location.search}`);
}
