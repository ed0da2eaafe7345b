import { effect } from '@preact/signals';
import { readEntryInChain } from '../../store/read-entry-in-chain.ts';
import type { Route } from '../route.ts';
import { library, type OpenEntry, openEntry, route, syncState } from '../signals.ts';

/** How long a screen change waits for its entry; after that, the screen changes and the entry follows. */
const patienceMs = 150;
/** A device that takes longer than this to read what the screen shows is reported as not answering, until it does. */
export const maxReadMs = 4_000;

/**
 * Shows a route, with its entry already read if that takes only a moment, so that nothing flashes.
 *
 * @param isWanted false as soon as the reader has gone elsewhere: what was read by then is no longer shown
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
  const soon = await Promise.race([reading, waitMs(maxReadMs)]);
  if (isWanted()) openEntry.value = soon ?? { kind: 'failed', slug: next.slug };
  const found = await reading;
  if (isWanted()) openEntry.value = found;
}

/** Reads the open entry again, after a sync may have revised it or brought it. */
export async function refreshOpenEntry(): Promise<void> {
  if (route.value.page !== 'entry') return;
  const { slug } = route.value;
  const found = await readOpenEntry(slug);
  if (route.value.page !== 'entry' || route.value.slug !== slug || isSame(openEntry.value, found)) return;
  // The entry being read stays, even if the device does not have it (yet, or any more). And while the device has only
  // a feed's first entries, a page that was written ahead knows its entry's neighbours better.
  if (isShown(slug) && (found.kind !== 'open' || library.peek() === 'written')) return;
  openEntry.value = found;
}

/** However a fetch ends: what it could bring is there by then, or will not come. */
effect(() => {
  if (syncState.value.kind === 'resting' && openEntry.value.kind === 'awaited') void refreshOpenEntry();
});

function isShown(slug: string): boolean {
  return openEntry.value.kind === 'open' && openEntry.value.entry.slug === slug;
}

async function readOpenEntry(slug: string): Promise<OpenEntry> {
  try {
    const found = await readEntryInChain(slug);
    if (found) return { kind: 'open', ...found };
    return { kind: syncState.peek().kind === 'resting' ? 'missing' : 'awaited', slug };
  } catch (error) {
    reportError(error);
    return { kind: 'failed', slug };
  }
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
