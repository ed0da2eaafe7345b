import { readEntryInChain } from '../store/lines.ts';
import type { Route } from './route.ts';
import {
  isUnfilled,
  library,
  type OpenEntry,
  openEntry,
  route,
  summariesComplete,
  summaryBySlug,
  syncState,
} from './signals.ts';

/** Longest wait of a screen change for the entry it shows; past that, the screen changes and the entry follows. */
const patienceMs = 150;

/**
 * Shows a route, with its entry already read where that takes no longer than a blink, so that nothing flashes.
 *
 * @param isWanted false as soon as the reader has gone elsewhere: what was read until then is not shown any more
 */
export async function openRoute(next: Route, isWanted = () => true): Promise<void> {
  if (next.page !== 'entry') {
    openEntry.value = { kind: 'none' };
    route.value = next;
    return;
  }
  if (isShown(next.slug)) {
    route.value = next;
    return refreshOpenEntry();
  }
  const reading = readOpenEntry(next.slug);
  const first = await Promise.race([reading, waitMs(patienceMs)]);
  if (!isWanted()) return;
  openEntry.value = first ?? { kind: 'opening', slug: next.slug };
  route.value = next;
  if (first !== undefined) return;
  const found = await reading;
  if (isWanted()) openEntry.value = found;
}

/** Reads the open entry anew, after a sync may have revised it or brought it. */
export async function refreshOpenEntry(): Promise<void> {
  if (route.value.page !== 'entry') return;
  const { slug } = route.value;
  const found = await readOpenEntry(slug);
  if (route.value.page !== 'entry' || route.value.slug !== slug || isSame(openEntry.value, found)) return;
  // What the page carries stays until the device has it.
  if (found.kind !== 'open' && isShown(slug) && library.value === 'written') return;
  openEntry.value = found;
}

function isShown(slug: string): boolean {
  return openEntry.value.kind === 'open' && openEntry.value.entry.slug === slug;
}

async function readOpenEntry(slug: string): Promise<OpenEntry> {
  const found = await readEntryInChain(slug);
  if (found) return { kind: 'open', ...found };
  const mayStillCome =
    !summariesComplete.value ||
    syncState.value.kind === 'syncing' ||
    summaryBySlug.value.has(slug) ||
    isUnfilled.value;
  return mayStillCome ? { kind: 'opening', slug } : { kind: 'missing', slug };
}

function isSame(left: OpenEntry, right: OpenEntry): boolean {
  if (left.kind === 'open' && right.kind === 'open')
    return (
      left.entry.contentHash === right.entry.contentHash &&
      JSON.stringify([left.line, left.before]) === JSON.stringify([right.line, right.before])
    );
  return left.kind === right.kind;
}

function waitMs(delayMs: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, delayMs, undefined));
}
