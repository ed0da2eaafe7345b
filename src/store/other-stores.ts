import type { StoreNames } from 'idb';
import type { ReaderKind } from '../model/reader-data.ts';
import type { WaymarkSchema } from './schema.ts';

/** A store of what no reader made. */
export type OtherStore = Exclude<StoreNames<WaymarkSchema>, ReaderKind>;

/**
 * What each store is for whose records no reader made; those that a reader did are in model/reader-kinds.ts.
 * `journal`: the feed brings it. `finding`: derived from the entries to find them by, at any time again. `beside`: kept
 * for what the reader made, and stays when the entries go.
 */
export const otherStores: Readonly<Record<OtherStore, 'journal' | 'finding' | 'beside'>> = {
  entries: 'journal',
  summaries: 'finding',
  lines: 'finding',
  feedState: 'journal',
  threads: 'finding',
  entryThreads: 'finding',
  entryTerms: 'finding',
  revisions: 'journal',
  searchIndex: 'finding',
  aliases: 'beside',
  sweepingActs: 'beside',
  toldEntries: 'beside',
};

/** The names of the stores of these uses. */
export function storesOf(...uses: readonly ('journal' | 'finding' | 'beside')[]): OtherStore[] {
  return (Object.keys(otherStores) as OtherStore[]).filter((name) => uses.includes(otherStores[name]));
}
