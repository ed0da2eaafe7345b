import { journal } from '../model/journal.ts';

/**
 * What was written: the journal's entries, the reader's own data, only what is known of the feed, the threads, the
 * full-text index. `created`: the database was not there and was made anew, so that whatever was read before is gone.
 */
export type Change = 'entries' | 'reader' | 'feed' | 'threads' | 'search' | 'created';

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | null = null;

/** Says to every tab and worker of this journal, this one too, that something was written and is to be read again. */
export function announceChange(change: Change): void {
  openChannel().postMessage(change);
  // A channel does not hear itself.
  queueMicrotask(() => tell(change));
}

/** Hears what was written, in whichever tab or worker. Returns what stops it. */
export function onChange(listener: (change: Change) => void): () => void {
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
  for (const listener of listeners) listener(change);
}
