import type { Floor } from './build-floor.ts';
import { type FirstEntry, firstParagraph, firstRow } from './watch-first-entry.ts';

/** How a reader comes: for the first time, again with a browser that was closed since, and again without a network. */
export type VisitState = 'cold' | 'warm' | 'offline';

/** A page whose visits are measured. */
export interface FirstCase {
  name: string;
  /** Where it is served from; what Waymark is served from takes long to build. */
  folder: () => Promise<string>;
  /** Entries of the journal; without one the folder holds all there is. */
  count?: number;
  path: string;
  first: FirstEntry;
  /** A page without a worker of its own is not there offline. */
  states: readonly VisitState[];
}

const counts = [50, 1_000, 10_000];
const always: readonly VisitState[] = ['cold', 'warm', 'offline'];
const withNetwork: readonly VisitState[] = ['cold', 'warm'];

/** What Waymark is served from, by how many entries its journal has. */
export interface Builds {
  /** With a page of every address. */
  published: (count: number) => Promise<string>;
  /** With its shell alone, and a feed that the server hands on. */
  shell: () => Promise<string>;
}

/** What is measured beside each other: a static page, a small app, and Waymark with journals of several lengths. */
export function firstCases(builds: Builds, { staticFolder, shellFolder }: Floor): FirstCase[] {
  const list = { path: '', first: firstRow };
  const entry = { path: 'entry.html', first: firstParagraph };
  const staticCase = { folder: async () => staticFolder, states: withNetwork };
  return [
    { name: 'static page, list', ...staticCase, ...list },
    { name: 'static page, entry', ...staticCase, ...entry },
    { name: 'Preact shell, list', folder: async () => shellFolder, ...list, states: always },
    ...counts.flatMap((count) => {
      const published = { folder: () => builds.published(count), count, states: always };
      const path = `entry/${String(count).padStart(4, '0')}`;
      return [
        { name: `Waymark, ${count} entries, list`, ...published, ...list },
        { name: `Waymark, ${count} entries, entry`, ...published, ...entry, path },
        { name: `Waymark’s shell, ${count} entries, list`, ...published, folder: builds.shell, ...list },
      ];
    }),
  ];
}
