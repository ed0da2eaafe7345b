import type { FeedFailure } from '../../model/sync-outcome.ts';
import { wordsIn } from '../../state/words-in.ts';
import { listWords } from '../../words/english/list-words.ts';

const words = wordsIn('list', listWords);

/** Bad Gateway and Gateway Timeout: the host that relays the feed did not get it. */
const gatewayErrors = [502, 504];

/** A failed sync in one plain sentence for the reader. */
export function describeFailure(failure: FeedFailure): string {
  const { failed } = words();
  switch (failure.kind) {
    case 'offline':
      return failed.unreachable;
    case 'timeout':
      return failed.timeout;
    case 'gone':
      return failed.gone;
    case 'busy':
      return describeBusy(failure.retryAfterMs);
    case 'http':
      return gatewayErrors.includes(failure.status) ? failed.unreachable : failed.http(failure.status);
    case 'too-large':
      return failed.tooLarge(Math.round(failure.limitBytes / 2 ** 20));
    case 'empty':
      return failed.empty;
    case 'html':
      return failed.html;
    case 'not-a-feed':
      return failed.notAFeed;
    case 'no-entries':
      return failed.noEntries;
    case 'storage-full':
      return failed.storageFull;
    case 'storage-failed':
      return failed.storageFailed;
  }
}

function describeBusy(waitMs: number | null): string {
  const { failed } = words();
  if (waitMs === null) return failed.busy;
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return minutes < 90 ? failed.busyForMinutes(minutes) : failed.busyForHours(Math.round(minutes / 60));
}
