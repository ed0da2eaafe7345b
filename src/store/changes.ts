import { journal } from '../model/journal.ts';

/**
 * What was written: the journal's entries, the reader's own data, only what is known of the feed, the threads, the
 * full-text index. `created`: the database was not there and was made anew, so that whatever was read before is gone.
 */
export type Change = 'entries' | 'reader' | 'feed' | 'threads' | 'search' | 'created';

/** What it gives is nobody's, but for a promise that fails. */
type Listener = (change: Change) => unknown;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

/** Says to every tab and worker of this journal, this one too, that something was written and is to be read again. */
export function announceChange(change: Change): void {
  openChannel().postMessage(change);
  // A channel does not hear itself.
  queueMicrotask(() => tell(change));
}

/**
 * Hears what was written, in whichever tab or worker. What the listener throws or rejects with is reported. Returns what
 * stops it.
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
