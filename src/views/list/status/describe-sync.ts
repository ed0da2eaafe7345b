import type { FeedState } from '../../../model/journal/feed-state.ts';
import type { SyncOutcome } from '../../../model/journal/sync-outcome.ts';
import type { SyncState } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { listWords } from '../../../words/english/list/list-words.ts';
import type { SyncTrouble } from '../../notice/describe-failure.ts';
import { formatAgo } from '../../ui/format/format-day.ts';

const words = wordsIn('list', listWords);

export interface SyncWords {
  /** What is on the device, or what is being done. */
  main: string;
  /** When it was checked: changes every minute and is not announced. */
  aside: string | null;
  /** What went wrong, if something did, yet to be put into a sentence. */
  trouble: SyncTrouble | null;
}

/** What the page knows of the journal's freshness, in words. */
export function describeSync(known: {
  stored: number;
  /** Whether all that is stored has been read: of a long journal a start knows its first rows before the others. */
  isWhole: boolean;
  feedState: FeedState | undefined;
  /** The result of the last check, in case the feed's state could not store it. */
  outcome?: SyncOutcome | undefined;
  syncState: SyncState;
  isOnline: boolean;
  nowMs: number;
  device: 'phone' | 'device';
}): SyncWords {
  const { feedState, outcome = feedState?.outcome, syncState, isOnline, nowMs, device } = known;
  const { sync } = words();
  // A feed that was read to its end is stored as a whole.
  const stored = known.isWhole ? known.stored : Math.max(known.stored, feedState?.feedCount ?? 0);
  const main = describeStored(stored, feedState, device);
  if (syncState.kind === 'syncing') {
    const aside = syncState.entries > 0 ? sync.soFar(syncState.entries) : sync.checking;
    return { main: stored > 0 ? main : sync.fetching, aside, trouble: null };
  }
  if (!isOnline) return { main, aside: sync.offline, trouble: null };
  return {
    main,
    aside: describeCheck(feedState, outcome, nowMs),
    trouble: describeTrouble(feedState, outcome),
  };
}

/** The total is known once the feed was read to its end: before that, there may be only the first entries. */
function describeStored(
  stored: number,
  feedState: FeedState | undefined,
  device: 'phone' | 'device',
): string {
  const { sync, entries } = words();
  if (!feedState?.checkedAtMs) return entries(stored);
  const all = Math.max(stored, feedState.feedCount);
  return device === 'phone' ? sync.storedOnPhone(stored, all) : sync.storedOnDevice(stored, all);
}

function describeCheck(
  feedState: FeedState | undefined,
  outcome: SyncOutcome | undefined,
  nowMs: number,
): string | null {
  if (!feedState || feedState.checkedAtMs === null) return null;
  const ago = formatAgo(nowMs - feedState.checkedAtMs);
  return outcome?.kind === 'failed' ? words().sync.lastReached(ago) : words().sync.checked(ago);
}

function describeTrouble(
  feedState: FeedState | undefined,
  outcome: SyncOutcome | undefined,
): SyncWords['trouble'] {
  if (outcome?.kind === 'failed') return outcome.failure;
  if (feedState?.lacksPages) return { kind: 'lacks-pages' };
  if (outcome?.kind !== 'updated') return null;
  if (!outcome.complete) return { kind: 'broke-off' };
  return outcome.skipped === 0 ? null : { kind: 'skipped', count: outcome.skipped };
}
