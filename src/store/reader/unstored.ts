import { journal } from '../../model/journal/journal.ts';
import type { ReaderKind } from '../../model/reader/reader-data.ts';
import { readLocalValue, writeLocalValue } from '../local-values.ts';

/** What the reader did to records of one kind: each by its key as they left it, null where they removed it. */
export type LeftAct = readonly [kind: ReaderKind, records: { readonly [key: string]: unknown }];

const name = `unstored ${journal.id}`;
const unstored = new Set<LeftAct>();

/**
 * Keeps an act in localStorage while `store` stores it: Chromium looks for space before it commits, and rolls a
 * transaction back whose page is left meanwhile, even if its commit was asked for. What is left so is stored by the
 * next page; see putUnstored. Resolves and rejects as `store` does.
 */
export async function keepUntilStored<T>(act: LeftAct, store: () => Promise<T>): Promise<T> {
  unstored.add(act);
  keep();
  try {
    return await store();
  } finally {
    unstored.delete(act);
    keep();
  }
}

/** What the page before was left with, kept on until it is stored: to be read before anything is done. */
export function readUnstored(): LeftAct[] {
  const left: LeftAct[] = JSON.parse(readLocalValue(name) ?? '[]');
  for (const act of left) unstored.add(act);
  return left;
}

function keep(): void {
  writeLocalValue(name, JSON.stringify([...unstored]));
}
