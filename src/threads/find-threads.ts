import type { EntryThreads, Thread, ThreadKind } from '../model/journal/thread.ts';
import { chooseMentions } from './choose-mentions.ts';
import { gatherNames } from './gather-names.ts';
import { gatherPlaces } from './gather-places.ts';
import { gatherLights, gatherStates } from './gather-shared.ts';
import { gatherSubjects } from './gather-subjects.ts';
import { threadSlugs } from './thread-slugs.ts';
import type { FoundThread, ThreadSource } from './thread-source.ts';

// The room's door for whoever builds threads: calendarWords, scanEntry for each entry, findThreads for all. The page has
// one of its own, excerpt-mention.ts, which comes in another chunk.
export { calendarWords } from './calendar-words.ts';
export { scanEntry, scanVersion } from './scan-entry.ts';

/** The threads of a journal, the most significant first, and what each entry shows of them. */
export interface Threads {
  threads: Thread[];
  /** One for every entry, including those without threads. */
  entries: EntryThreads[];
}

/** More than anyone will look through; a journal of ten thousand entries has more names than that. */
const maxThreads = 1500;

const kindWeights: Record<ThreadKind, number> = { name: 1, subject: 0.9, place: 0.8, light: 0.5, state: 0.5 };

/**
 * What recurs across the entries: names, subjects, places, states, light. `sources` are in the journal's order,
 * oldest first. Works only by counting, and takes about a second for ten thousand entries. Pure.
 */
export function findThreads(sources: readonly ThreadSource[]): Threads {
  const found = [gatherNames, gatherSubjects, gatherPlaces, gatherStates, gatherLights]
    .flatMap((gather) => gather(sources))
    .map((thread) => ({ thread, weight: weighThread(thread, sources.length) }))
    .sort((a, b) => b.weight - a.weight || (a.thread.key < b.thread.key ? -1 : 1))
    .slice(0, maxThreads);
  const slugs = threadSlugs(found.map(({ thread }) => thread));
  const threads = found.map(({ thread, weight }, index) =>
    describe(thread, slugs[index] ?? '', weight, sources),
  );
  return {
    threads,
    entries: chooseMentions(
      found.map(({ thread }) => thread),
      threads,
      sources,
    ),
  };
}

/**
 * How significant a thread is in a journal of `size` entries: rarer ones more (inverse document frequency), and those
 * that the journal comes back to more often more (logarithm of their entries). What is in every entry weighs nothing.
 */
function weighThread({ kind, entries }: FoundThread, size: number): number {
  return kindWeights[kind] * Math.log(size / entries.length) * Math.log(1 + entries.length);
}

function describe(
  { kind, name, entries }: FoundThread,
  slug: string,
  weight: number,
  sources: readonly ThreadSource[],
): Thread {
  const dates = entries.flatMap((index) => sources[index]?.date ?? []).sort();
  return {
    slug,
    kind,
    name,
    weight,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    entries: entries.map((index) => sources[index]?.slug ?? '').reverse(),
  };
}
