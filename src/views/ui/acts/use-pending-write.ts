import { useEffect, useRef } from 'preact/hooks';
import { createPendingWrite, type PendingWrite } from '../../../state/create-pending-write.ts';

/**
 * A component's pending write, flushed when the component unmounts; see createPendingWrite. `write` is the latest
 * given.
 */
export function usePendingWrite(delayMs: number, write: () => unknown): PendingWrite {
  const latest = useRef(write);
  latest.current = write;
  const pending = useRef<PendingWrite | null>(null);
  pending.current ??= createPendingWrite(delayMs, () => latest.current());
  const { current } = pending;
  useEffect(() => () => void current.flush().catch(reportError), []);
  return current;
}
