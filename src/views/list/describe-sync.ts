import type { FeedState } from '../../model/feed-state.ts';
import { describeFailure } from '../../state/describe-failure.ts';
import type { SyncState } from '../../state/signals.ts';
import { formatAgo } from '../ui/format-day.ts';

export interface SyncWords {
  /** What is on the phone, or what is being done. */
  main: string;
  /** When it was checked: changes by the minute and is not to be announced. */
  aside: string | null;
  /** A sentence about what went wrong, if something did. */
  trouble: string | null;
}

/** What the page knows of the journal's freshness, in the reader's words. */
export function describeSync(known: {
  stored: number;
  feedState: FeedState | undefined;
  syncState: SyncState;
  isOnline: boolean;
  nowMs: number;
  device: 'phone' | 'device';
}): SyncWords {
  const { stored, feedState, syncState, isOnline, nowMs, device } = known;
  const checkedAtMs = feedState?.checkedAtMs ?? null;
  const main = describeStored(stored, feedState?.feedCount ?? 0, device);
  if (syncState.kind === 'syncing') {
    const soFar = syncState.entries > 0 ? `${formatCount(syncState.entries)} so far` : null;
    return { main: stored > 0 ? main : 'Fetching the journal', aside: soFar ?? 'checking …', trouble: null };
  }
  if (!isOnline) return { main, aside: 'you are offline', trouble: null };
  const verb = feedState?.outcome.kind === 'failed' ? 'last reached' : 'checked';
  const aside = checkedAtMs === null ? null : `${verb} ${formatAgo(nowMs - checkedAtMs)}`;
  return { main, aside, trouble: describeTrouble(feedState) };
}

function describeStored(stored: number, inFeed: number, device: string): string {
  const of = Math.max(stored, inFeed);
  return `${stored.toLocaleString('en')} of ${formatCount(of)} on this ${device}`;
}

function formatCount(entries: number): string {
  return `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
}

function describeTrouble(feedState: FeedState | undefined): string | null {
  const outcome = feedState?.outcome;
  if (outcome?.kind === 'failed') return describeFailure(outcome.failure);
  if (outcome?.kind !== 'updated') return null;
  if (!outcome.complete) return 'The feed broke off before its end; the next check asks again.';
  if (outcome.skipped === 0) return null;
  return `${outcome.skipped} ${outcome.skipped === 1 ? 'item' : 'items'} of the feed could not be read.`;
}
