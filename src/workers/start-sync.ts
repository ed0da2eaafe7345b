import type { SyncOutcome } from '../model/sync-outcome.ts';
import type { SyncMessage, SyncRequest } from './protocol.ts';
import workerUrl from './sync.worker.ts?worker&url';
import { startWorker, type WorkerClient } from './worker-client.ts';

export interface SyncStart {
  /** Absolute, same origin. */
  feedUrl: string;
  /** Ask even where the server wanted to be left alone for longer. */
  force: boolean;
  /** Read the whole feed, changed or not. */
  isWhole?: boolean;
  /** Hears how many entries were read so far. */
  onProgress: (entries: number) => void;
}

/** A worker that says nothing for so long is taken for dead: it reports while it
 * fetches, reads and stores. */
const silenceLimitMs = 180_000;

let running: Promise<SyncOutcome> | null = null;
let stop: (() => void) | null = null;

/** Ends the sync that is under way in this page, if one is: what is on the device stays as it is. */
export function stopSync(): void {
  stop?.();
}

/**
 * Syncs in a worker, so that the page stays smooth, and gives what it came to; never rejects. A start while one is
 * under way in this page gets that one's outcome, without progress of its own. A worker that does not load, crashes or
 * falls silent comes out as `crashed`, one whose page is left as `left`. After the outcome the worker goes on for a while on its own.
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
    // The worker of an earlier sync may end when the next one is under way.
    const loseStop = () => {
      if (stop === halt) stop = null;
    };
    const end = (outcome: SyncOutcome) => {
      loseStop();
      clearTimeout(silence);
      removeEventListener('pagehide', leave);
      resolve(outcome);
      // A new one costs milliseconds and begins without the memory of ten thousand entries.
      worker?.stop();
    };
    const halt = () => end({ kind: 'stopped' });
    // WebKit keeps a left page's workers, halted as they are: a transaction that one has open then holds up every other
    // page, for as long as the left one may be come back to (https://trac.webkit.org/wiki/BackForwardCacheNotes,
    // https://github.com/w3c/IndexedDB/issues/381).
    const leave = () => end({ kind: 'left' });
    const listenOn = () => {
      clearTimeout(silence);
      silence = setTimeout(() => end(crashed('The sync worker fell silent.')), silenceLimitMs);
    };
    try {
      worker = startWorker<SyncRequest, SyncMessage>(workerUrl, 'sync', {
        onReply(message) {
          listenOn();
          if (message.kind === 'progress') onProgress(message.entries);
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
    worker.send({ kind: 'sync', feedUrl, force, isWhole });
  });
}

function crashed(message: string): SyncOutcome {
  return { kind: 'failed', failure: { kind: 'crashed', message } };
}
