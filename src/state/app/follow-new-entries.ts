import { effect, untracked } from '@preact/signals';
import { countUnread } from '../../model/app/untold-entries.ts';
import { writeLocalValue } from '../../store/local-values.ts';
import { putTold, readToldIds } from '../../store/told-entries.ts';
import type { OpenEntry } from '../../workers/service-worker-protocol.ts';
import { navigate } from '../navigation/navigate.ts';
import { library, nowMs, readMarks, route, summaries, summariesComplete } from '../signals.ts';
import { findNewEntriesWorker } from './new-entries-worker.ts';
import { canCountUnread, countsUnread, isAskedFor, loadNoteFacts } from './note-facts.ts';

/**
 * Stored while there is something to follow, so that the next start follows it. Other readers never load this module.
 */
const followsNewEntries = 'new-entries';

let following: Promise<void> | null = null;

/**
 * From now on, as far as the reader asked for it: records entries as notified once the visible list shows them,
 * removes the notes of entries that were read, opens the entry whose note was pressed, and shows the number of unread
 * entries on the app's icon.
 */
export function followNewEntries(): Promise<void> {
  following ??= follow();
  return following;
}

async function follow(): Promise<void> {
  await loadNoteFacts();
  effect(() => writeLocalValue(followsNewEntries, isAskedFor.value || countsUnread.shown.value ? 'on' : ''));
  effect(() => {
    // `nowMs` also changes when the page becomes visible.
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
  // Offline there is nothing newer to get.
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

/** The Badging API, which is not in the types. */
interface Badges {
  setAppBadge(count: number): Promise<void>;
  clearAppBadge(): Promise<void>;
}

let isCounted = false;

function countOnIcon(): void {
  const badges = navigator as unknown as Badges;
  const wasCounted = isCounted;
  isCounted = countsUnread.shown.value;
  if (isCounted && !summariesComplete.value) return;
  const count = isCounted ? countUnread(summaries.value, readMarks.value) : 0;
  // A system without numbers on icons has no permission to ask for, and no error worth reporting.
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
