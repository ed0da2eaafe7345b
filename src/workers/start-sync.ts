import { feedAccept } from '../model/journal/feed-accept.ts';
import type { SyncOutcome } from '../model/journal/sync-outcome.ts';
import workerUrl from './sync.worker.ts?worker&url';
import type { SentAnswer, SyncMessage, SyncRequest } from './sync-protocol.ts';
import { startWorker, type WorkerClient } from './worker-client.ts';

export interface SyncStart {
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even if the server wanted to be left alone for longer. */
  force: boolean;
  /** Read the whole feed, changed or not. */
  isWhole?: boolean;
  /** Receives the number of entries read so far, and the journal's title, once it is known. */
  onProgress: (entries: number, title: string | null) => void;
}

/** A worker that is silent for this long counts as dead: it reports while it fetches, parses and stores. */
const maxSilenceMs = 180_000;

/** Longest wait for the beginning of an answer that was asked for ahead. */
const maxWaitAheadMs = 8_000;

let running: Promise<SyncOutcome> | null = null;
let stop: (() => void) | null = null;
let asked: Promise<SentAnswer | undefined> | undefined;

/**
 * Asks for the feed before the worker is there that will read it: the next sync takes the answer, whatever the device
 * knows of the feed. An answer that fails, or has not begun after a while, is left to the worker, which asks again and
 * knows what to say.
 *
 * @param feedUrl absolute, same origin
 */
export function askAhead(feedUrl: string): void {
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), maxWaitAheadMs);
  const asks = { headers: { Accept: feedAccept }, cache: 'no-store', signal: asking.signal } as const;
  asked = fetch(feedUrl, asks).then(
    ({ url, status, headers, body }) => {
      clearTimeout(timer);
      return { url, status, headers: [...headers], body };
    },
    () => undefined,
  );
}

/** Ends this page's sync, if one is under way: what is on the device stays as it is. */
export function stopSync(): void {
  stop?.();
}

/**
 * Syncs in a worker, so that the page stays responsive, and returns the outcome; never rejects. A call while a sync
 * is under way in this page gets that one's outcome, without progress of its own. If the worker does not load,
 * crashes or falls silent the outcome is `crashed`; if its page is left, `left`. After the outcome the worker
 * continues for a while on its own.
 */
export function startSync(start: SyncStart): Promise<SyncOutcome> {
  running ??= runWorker(start).finally(() => {
    running = null;
  });
  return running;
}

function runWorker({ feedUrl, force, isWhole = false, onProgress }: SyncStart): Promise<SyncOutcome> {
  return new Promise((resolve) => {
    let worker: WorkerClient<SyncRequest> | null = null;
    let silence: ReturnType<typeof setTimeout> | undefined;
    // The worker of an earlier sync may end while the next one is under way.
    const loseStop = () => {
      if (stop === halt) stop = null;
    };
    const end = (outcome: SyncOutcome) => {
      loseStop();
      clearTimeout(silence);
      removeEventListener('pagehide', leave);
      resolve(outcome);
      // A new one costs milliseconds and starts without the memory of ten thousand entries.
      worker?.stop();
    };
    const halt = () => end({ kind: 'stopped' });
    // WebKit keeps the workers of a page that was left, suspended: an open transaction of one then blocks every other
    // page, as long as the left page can be returned to (https://trac.webkit.org/wiki/BackForwardCacheNotes,
    // https://github.com/w3c/IndexedDB/issues/381).
    const leave = () => end({ kind: 'left' });
    const listenOn = () => {
      clearTimeout(silence);
      silence = setTimeout(() => end(crashed('The sync worker fell silent.')), maxSilenceMs);
    };
    try {
      worker = startWorker<SyncRequest, SyncMessage>(workerUrl, 'sync', {
        onReply(message) {
          listenOn();
          if (message.kind === 'progress') onProgress(message.entries, message.title);
          if (message.kind === 'done') {
            loseStop();
            resolve(message.outcome);
          }
          if (message.kind === 'finished') end(crashed('The sync worker gave no outcome.'));
        },
        onDead: (reason) => end(crashed(reason)),
      });
    } catch (error) {
      end(crashed(String(error)));
      return;
    }
    addEventListener('pagehide', leave);
    stop = halt;
    listenOn();
    void send(worker, { kind: 'sync', feedUrl, force, isWhole });
  });
}

async function send(worker: WorkerClient<SyncRequest>, request: SyncRequest): Promise<void> {
  // Taken before it is waited for: a sync that begins meanwhile would be given a body that is gone.
  const taken = asked;
  asked = undefined;
  const answer = await taken;
  const body = answer?.body;
  try {
    worker.send({ ...request, answer }, body ? [body] : []);
  } catch {
    // Safari sends no streams: https://bugs.webkit.org/show_bug.cgi?id=215485. The worker asks for itself.
    void body?.cancel();
    worker.send(request);
  }
}

function crashed(message: string): SyncOutcome {
  return { kind: 'failed', failure: { kind: 'crashed', message } };
}
