import type { EntryThreads, Thread, ThreadKind, ThreadMention } from '../model/journal/thread.ts';
import type { FoundThread, ThreadSource } from './thread-source.ts';

const maxMentions = 4;
const maxOthers = 3;
/** So that one kind does not crowd out the rest. */
const maxOfKind: Record<ThreadKind, number> = { name: 3, subject: 2, place: 1, state: 1, light: 1 };

interface Candidate {
  /** Index into the threads. */
  thread: number;
  score: number;
}

/** The few most significant threads of each entry. `found` and `threads` are the same threads in the same order. */
export function chooseMentions(
  found: readonly FoundThread[],
  threads: readonly Thread[],
  sources: readonly ThreadSource[],
): EntryThreads[] {
  const isAlike = rememberLikeness(found);
  return gatherCandidates(found, threads, sources.length).map((candidates, entry) => {
    const chosen: number[] = [];
    for (const { thread } of candidates.sort((a, b) => b.score - a.score || a.thread - b.thread)) {
      if (chosen.length === maxMentions) break;
      if (isWelcome(thread, chosen, found) && !chosen.some((other) => isAlike(thread, other)))
        chosen.push(thread);
    }
    return {
      entry: sources[entry]?.slug ?? '',
      mentions: chosen.flatMap((index) => mention(found[index], threads[index], entry, sources)),
    };
  });
}

/** By entry: how significant each of its threads is there. A thread mentioned once in passing counts for less. */
function gatherCandidates(
  found: readonly FoundThread[],
  threads: readonly Thread[],
  size: number,
): Candidate[][] {
  const candidates: Candidate[][] = Array.from({ length: size }, () => []);
  for (const [thread, { entries, strengths }] of found.entries()) {
    for (const [at, entry] of entries.entries()) {
      const strength = strengths[at] ?? 0;
      const score = (threads[thread]?.weight ?? 0) * emphasisOf(strength);
      candidates[entry]?.push({ thread, score });
    }
  }
  return candidates;
}

/**
 * A word used three times in an entry is what the entry is about; used thirty times, it is not ten times as much so.
 */
function emphasisOf(strength: number): number {
  return strength < 1 ? strength : 1 + Math.log(strength);
}

function isWelcome(thread: number, chosen: readonly number[], found: readonly FoundThread[]): boolean {
  const kind = found[thread]?.kind;
  if (kind === undefined) return false;
  return chosen.filter((other) => found[other]?.kind === kind).length < maxOfKind[kind];
}

/** "Trieste" and "near Trieste" together, or two words that mostly occur together, say the same thing twice. */
function rememberLikeness(found: readonly FoundThread[]): (left: number, right: number) => boolean {
  const known = new Map<number, boolean>();
  return (left, right) => {
    const pair = Math.min(left, right) * found.length + Math.max(left, right);
    let isAlike = known.get(pair);
    if (isAlike === undefined) {
      const [one, other] = [found[left], found[right]];
      isAlike = one !== undefined && other !== undefined && areAlike(one, other);
      known.set(pair, isAlike);
    }
    return isAlike;
  };
}

const alikeShare = 0.7;

function areAlike(one: FoundThread, other: FoundThread): boolean {
  if (one.key === other.key) return true;
  const [few, many] = one.entries.length < other.entries.length ? [one, other] : [other, one];
  if (few.entries.length < many.entries.length * alikeShare) return false;
  const entries = new Set(many.entries);
  const shared = few.entries.filter((entry) => entries.has(entry)).length;
  return shared >= alikeShare * (few.entries.length + many.entries.length - shared);
}

function mention(
  found: FoundThread | undefined,
  thread: Thread | undefined,
  entry: number,
  sources: readonly ThreadSource[],
): ThreadMention[] {
  if (!found || !thread) return [];
  const others = nearest(found.entries, entry).flatMap((index) => sources[index]?.slug ?? []);
  return [{ slug: thread.slug, kind: thread.kind, name: thread.name, count: found.entries.length, others }];
}

/** The entries of an ascending list that are nearest to one of them, ascending. */
function nearest(entries: readonly number[], entry: number): number[] {
  const at = entries.indexOf(entry);
  return entries
    .slice(Math.max(0, at - maxOthers), at + maxOthers + 1)
    .filter((other) => other !== entry)
    .sort((a, b) => Math.abs(a - entry) - Math.abs(b - entry) || a - b)
    .slice(0, maxOthers)
    .sort((a, b) => a - b);
}
