import { journal } from '../model/journal/journal.ts';

/**
 * What was written: the journal's entries, the reader's own data, only the state of the feed, the threads, the
 * full-text index. `created`: the database was missing and has been recreated, so whatever was read before is gone.
 */
export type Change = 'entries' | 'reader' | 'feed' | 'threads' | 'search' | 'created';

/** Its result is ignored, except for a promise that rejects. */
type Listener = (change: Change) => unknown;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

/**
 * Tells every tab and worker of this journal, including this one, that something was written and has to be read
 * again.
 */
export function announceChange(change: Change): void {
  openChannel().postMessage(change);
  // A channel does not receive its own messages.
  queueMicrotask(() => tell(change));
}

/**
 * Listens for writes in any tab or worker. Whatever the listener throws or rejects with is reported. Returns a
 * function that stops it.
 */
export function onChange(listener: Listener): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(`waymark-${journal.id}`);
    channel.onmessage = ({ data }: MessageEvent<Change>) => tell(data);
  }
  return channel;
}

function tell(change: Change): void {
  for (const listener of listeners) void hear(listener, change);
}

async function hear(listener: Listener, change: Change): Promise<void> {
  try {
    await listener(change);
  } catch (error) {
    reportError(error);
  }
}
