import type { FeedState } from '../../model/feed-state.ts';
import type { FeedFailure } from '../../model/sync-outcome.ts';
import type { SyncState } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';
import { formatAgo } from '../ui/format-day.ts';

const words = wordsIn('list', listWords);

export interface SyncWords {
  /** What is on the phone, or what is being done. */
  main: string;
  /** When it was checked: changes by the minute and is not to be announced. */
  aside: string | null;
  /** A sentence about what went wrong, if something did; a failure is still to be put into one. */
  trouble: string | FeedFailure | null;
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
  const { sync } = words();
  const all = Math.max(stored, feedState?.feedCount ?? 0);
  const main = device === 'phone' ? sync.storedOnPhone(stored, all) : sync.storedOnDevice(stored, all);
  if (syncState.kind === 'syncing') {
    const aside = syncState.entries > 0 ? sync.soFar(syncState.entries) : sync.checking;
    return { main: stored > 0 ? main : sync.fetching, aside, trouble: null };
  }
  if (!isOnline) return { main, aside: sync.offline, trouble: null };
  return { main, aside: describeCheck(feedState, nowMs), trouble: describeTrouble(feedState) };
}

function describeCheck(feedState: FeedState | undefined, nowMs: number): string | null {
  if (!feedState || feedState.checkedAtMs === null) return null;
  const ago = formatAgo(nowMs - feedState.checkedAtMs);
  return feedState.outcome.kind === 'failed' ? words().sync.lastReached(ago) : words().sync.checked(ago);
}

function describeTrouble(feedState: FeedState | undefined): SyncWords['trouble'] {
  const outcome = feedState?.outcome;
  if (outcome?.kind === 'failed') return outcome.failure;
  if (feedState?.lacksPages) return words().sync.lacksPages;
  if (outcome?.kind !== 'updated') return null;
  if (!outcome.complete) return words().sync.brokeOff;
  return outcome.skipped === 0 ? null : words().sync.skipped(outcome.skipped);
}
