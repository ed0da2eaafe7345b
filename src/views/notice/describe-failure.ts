import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import { wordsIn } from '../../state/words-in.ts';
import { failureWords } from '../../words/english/failure-words.ts';

const words = wordsIn('failure', failureWords);

/** Bad Gateway and Gateway Timeout: the host that relays the feed did not get it. */
const gatewayErrors = [502, 504];

/** Why a sync has not brought everything: it failed, or the feed was incomplete. */
export type SyncTrouble =
  | FeedFailure
  | { kind: 'broke-off' }
  /** The feed has older pages that cannot be fetched. */
  | { kind: 'lacks-pages' }
  | { kind: 'skipped'; count: number };

/** Why a sync failed or has not brought everything, in one plain sentence for the reader. */
export function describeFailure(failure: SyncTrouble): string {
  switch (failure.kind) {
    case 'offline':
      return words().unreachable;
    case 'timeout':
      return words().timeout;
    case 'gone':
      return words().gone;
    case 'busy':
      return describeBusy(failure.retryAfterMs);
    case 'http':
      return gatewayErrors.includes(failure.status) ? words().unreachable : words().http(failure.status);
    case 'too-large':
      return words().tooLarge(Math.round(failure.limitBytes / 2 ** 20));
    case 'empty':
      return words().empty;
    case 'html':
      return words().html;
    case 'not-a-feed':
      return words().notAFeed;
    case 'no-entries':
      return words().noEntries;
    case 'storage-full':
      return words().storageFull;
    case 'storage-failed':
      return words().storageFailed;
    case 'crashed':
      return words().crashed;
    case 'broke-off':
      return words().brokeOff;
    case 'lacks-pages':
      return words().lacksPages;
    case 'skipped':
      return words().skipped(failure.count);
  }
}

function describeBusy(waitMs: number | null): string {
  if (waitMs === null) return words().busy;
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  if (minutes < 90) return words().busyForMinutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours <= 24 ? words().busyForHours(hours) : words().busyForLong;
}
