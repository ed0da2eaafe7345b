import type { Judgement } from '../ledger/judgement.ts';
import { mergeJudgements } from '../ledger/judgement-acts.ts';
import type { MadeKind } from './made-kinds.ts';
import type { ReaderKind, ReaderRecords } from './reader-data.ts';

/** What has to be known of a kind so that nothing of it is ever lost. */
interface KindRules<T> {
  /** The member with the id of the entry that a record is about; null if it is not about an entry. */
  entryIn: 'id' | 'entry' | null;
  /** Backups from before this kind existed lack the part. */
  isOptional?: true;
  /**
   * Merges two records with one key; if `here` is undefined, the other one as it is stored. Returns `here` itself if
   * nothing is new.
   */
  merge: (here: T | undefined, other: T) => T;
  /** The same if two entries turn out to be one, if it differs from `merge`. */
  join?: (here: T, other: T) => T;
  /** How much was new in a merge, with or without a record before; 1 if it is left out. */
  countNew?: (before: T | undefined, after: T) => number;
}

/**
 * Everything that a reader makes, in the order of a backup's parts. Backup and import, the copy outside of the
 * database, the undo of bulk edits, removal and measuring all use this table, and a store that is neither in it nor
 * in store/reader/other-stores.ts does not compile.
 */
export const readerKinds = {
  readMarks: { entryIn: 'id', merge: newest(({ readAtMs }) => readAtMs) },
  positions: { entryIn: 'id', merge: newest(({ atMs }) => atMs) },
  // Settings have no date: what the device has stays.
  settings: { entryIn: null, merge: (here, other) => (here === undefined ? other : here) },
  judgements: { entryIn: 'id', merge: mergeActs, countNew: countNewActs },
  saved: {
    entryIn: 'id',
    isOptional: true,
    merge: newest(({ atMs }) => atMs),
    // What was unsaved may have been just the duplicate.
    join: (a, b) => ({ id: a.id, isSaved: a.isSaved || b.isSaved, atMs: Math.max(a.atMs, b.atMs) }),
  },
  highlights: { entryIn: 'entry', isOptional: true, merge: newest(({ changedAtMs }) => changedAtMs) },
} satisfies {
  [Kind in ReaderKind]: KindRules<ReaderRecords[Kind]> & {
    entryIn: Kind extends MadeKind ? 'id' | 'entry' : null;
  };
};

/** The kinds, in the table's order. */
export const readerKindNames = Object.keys(readerKinds) as ReaderKind[];

/** The kinds of which an entry has at most one record, under its own id. */
export type EntryKind = KindsWith<'id'>;
/** The names of {@link EntryKind}. */
export const entryKindNames = readerKindNames.filter((kind) => rulesOf(kind).entryIn === 'id') as EntryKind[];

type KindsWith<Member> = {
  [Kind in ReaderKind]: (typeof readerKinds)[Kind]['entryIn'] extends Member ? Kind : never;
}[ReaderKind];

/** The rules of a kind, for code that treats all kinds alike: pass them only records of that kind. */
export function rulesOf(kind: ReaderKind): KindRules<unknown> {
  return readerKinds[kind] as KindRules<unknown>;
}

function newest<T>(timeOf: (record: T) => number): (here: T | undefined, other: T) => T {
  return (here, other) => (here === undefined || timeOf(other) > timeOf(here) ? other : here);
}

function mergeActs(here: Judgement | undefined, other: Judgement): Judgement {
  const united = mergeJudgements(here ?? { id: other.id, acts: [] }, other);
  return united.acts.length === here?.acts.length ? here : united;
}

function countNewActs(before: Judgement | undefined, after: Judgement): number {
  return after.acts.length - (before?.acts.length ?? 0);
}
