import type { StoreNames } from 'idb';
import type { ReaderKind } from '../../model/reader/reader-data.ts';
import type { WaymarkSchema } from '../schema.ts';

/** A store whose records no reader made. */
export type OtherStore = Exclude<StoreNames<WaymarkSchema>, ReaderKind>;

/**
 * The use of each store whose records no reader made; those that a reader makes are in model/reader/reader-kinds.ts.
 * `journal`: from the feed. `finding`: derived from the entries, and can be derived again at any time. `beside`:
 * belongs to what the reader made, and stays when the entries are removed.
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

/** The names of the stores with these uses. */
export function storesOf(...uses: readonly ('journal' | 'finding' | 'beside')[]): OtherStore[] {
  return (Object.keys(otherStores) as OtherStore[]).filter((name) => uses.includes(otherStores[name]));
}
