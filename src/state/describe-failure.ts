import type { FeedFailure } from '../model/sync-outcome.ts';

const unreachable = 'The journal could not be reached.';
/** Bad Gateway and Gateway Timeout: the host that relays the feed did not get it. */
const gatewayErrors = [502, 504];

/** A failed sync in one plain sentence for the reader. */
export function describeFailure(failure: FeedFailure): string {
  switch (failure.kind) {
    case 'offline':
      return unreachable;
    case 'timeout':
      return 'The journal took too long to answer.';
    case 'gone':
      return 'The journal has stopped publishing at this address.';
    case 'busy':
      return failure.retryAfterMs === null
        ? 'The journal is busy just now.'
        : `The journal is busy and asks to wait ${describeWait(failure.retryAfterMs)}.`;
    case 'http':
      return gatewayErrors.includes(failure.status)
        ? unreachable
        : `The journal’s server answered with an error (${failure.status}).`;
    case 'too-large':
      return `The journal’s feed is larger than ${Math.round(failure.limitBytes / 2 ** 20)} MB, too large to read.`;
    case 'empty':
      return 'The journal’s server sent an empty answer.';
    case 'html':
      return 'A web page came back instead of the journal. You may have to sign in to this network.';
    case 'not-a-feed':
      return 'What came back is not a journal that can be read.';
    case 'no-entries':
      return 'The journal came, but none of its entries could be read.';
    case 'storage-full':
      return 'There is no room left on this device for new entries.';
    case 'storage-failed':
      return 'This browser would not store the entries.';
  }
}

function describeWait(waitMs: number): string {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  if (minutes < 90) return minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return `${Math.round(minutes / 60)} hours`;
}
