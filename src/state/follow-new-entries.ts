import { effect, untracked } from '@preact/signals';
import { countUnread } from '../model/untold-entries.ts';
import { putTold, readToldIds } from '../store/told-entries.ts';
import type { OpenEntry } from '../workers/protocol.ts';
import { navigate } from './navigate.ts';
import { findNewEntriesWorker } from './new-entries-worker.ts';
import { canCountUnread, countsUnread, isAskedFor, loadNoteFacts } from './note-facts.ts';
import { library, nowMs, readMarks, route, summaries, summariesComplete } from './signals.ts';
import { writeStartCopy } from './start-copy.ts';

/** Kept while there is something to follow: the next start follows it, and that of another reader does not load this. */
const followsNewEntries = 'new-entries';

let following: Promise<void> | null = null;

/**
 * From now on, as far as the reader has asked for it: keeps as told what the list shows before their eyes, takes away the
 * notes of entries that were read, shows the entry whose note was pressed, and counts the unread on the app's icon.
 */
export function followNewEntries(): Promise<void> {
  following ??= follow();
  return following;
}

async function follow(): Promise<void> {
  await loadNoteFacts();
  effect(() => writeStartCopy(followsNewEntries, isAskedFor.value || countsUnread.value ? 'on' : ''));
  effect(() => {
    // The clock tells of the page's becoming visible.
    const isSeen = nowMs.value > 0 && library.value === 'open' && !document.hidden;
    const shown = summaries.value;
    if (isAskedFor.value && isSeen) untracked(() => void keepTold(shown).catch(reportError));
  });
  effect(() => {
    const read = readMarks.value;
    if (isAskedFor.value) void clearNotes(read).catch(reportError);
  });
  if (canCountUnread()) effect(countOnIcon);
  navigator.serviceWorker?.addEventListener('message', openPressed);
  const worker = await findNewEntriesWorker();
  // Offline there is nothing newer to be had.
  await worker?.update().catch(() => null);
}

let told: Set<string> | null = null;

async function keepTold(shown: readonly { id: string }[]): Promise<void> {
  told ??= await readToldIds();
  const known = told;
  const fresh = shown.map(({ id }) => id).filter((id) => !known.has(id));
  for (const id of fresh) known.add(id);
  await putTold(fresh);
}

async function clearNotes(read: ReadonlyMap<string, number>): Promise<void> {
  const worker = await findNewEntriesWorker();
  for (const note of (await worker?.getNotifications()) ?? []) if (read.has(note.tag)) note.close();
}

/** Of the Badging API, which is not in the types. */
interface Badges {
  setAppBadge(count: number): Promise<void>;
  clearAppBadge(): Promise<void>;
}

let isCounted = false;

function countOnIcon(): void {
  const badges = navigator as unknown as Badges;
  const wasCounted = isCounted;
  isCounted = countsUnread.value;
  if (isCounted && !summariesComplete.value) return;
  const count = isCounted ? countUnread(summaries.value, readMarks.value) : 0;
  // A system that gives no number to an icon has no leave to ask for, and nothing to say.
  if (count > 0) void badges.setAppBadge(count).catch(() => null);
  else if (isCounted || wasCounted) void badges.clearAppBadge().catch(() => null);
}

function openPressed({ data, ports }: MessageEvent<OpenEntry | null>): void {
  if (data?.type !== 'OPEN_ENTRY') return;
  ports[0]?.postMessage(true);
  const { slug } = data;
  const shown = route.peek();
  if (shown.page !== 'entry' || shown.slug !== slug) void navigate({ page: 'entry', slug });
}
