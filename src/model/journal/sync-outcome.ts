/** Why a sync changed nothing. Expected outcomes, not bugs: each has one plain sentence for the reader. */
export type FeedFailure =
  | { kind: 'offline' }
  | { kind: 'timeout'; timeoutMs: number }
  | { kind: 'http'; status: number }
  | { kind: 'gone' }
  /** 429 or 503; `retryAfterMs` from Retry-After, or null. */
  | { kind: 'busy'; retryAfterMs: number | null }
  | { kind: 'too-large'; limitBytes: number }
  | { kind: 'empty' }
  /** A web page came instead of a feed (a sign-in page, a captive portal, a wrong address). */
  | { kind: 'html' }
  | { kind: 'not-a-feed' }
  /** A feed came, but none of its items could be parsed. */
  | { kind: 'no-entries' }
  | { kind: 'storage-full' }
  | { kind: 'storage-failed'; message: string }
  /** The sync itself broke off: its code did not load, or it crashed or fell silent. */
  | { kind: 'crashed'; message: string };

/** What a sync did. */
export type SyncOutcome =
  | {
      kind: 'updated';
      added: number;
      revised: number;
      /** Items that could not be parsed; the others were stored. */
      skipped: number;
      /** False if the document broke off before its end. */
      complete: boolean;
    }
  | { kind: 'unchanged' }
  | { kind: 'failed'; failure: FeedFailure }
  /** Another tab or the service worker is syncing already. */
  | { kind: 'busy-elsewhere' }
  /** The page that asked for it was left meanwhile. */
  | { kind: 'left' }
  /** The reader ended it before anything was stored. */
  | { kind: 'stopped' };
