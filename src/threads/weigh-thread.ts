import type { ThreadKind } from '../model/journal/thread.ts';
import type { FoundThread } from './thread-source.ts';

const kindWeights: Record<ThreadKind, number> = { name: 1, subject: 0.9, place: 0.8, light: 0.5, state: 0.5 };

/**
 * How significant a thread is in a journal of `size` entries: rarer ones more (inverse document frequency), and those
 * that the journal comes back to more often more (logarithm of their entries). What is in every entry weighs nothing.
 */
export function weighThread({ kind, entries }: FoundThread, size: number): number {
  return kindWeights[kind] * Math.log(size / entries.length) * Math.log(1 + entries.length);
}
