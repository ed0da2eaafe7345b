import type { Judgement } from './judgement.ts';
import { mergeJudgements } from './judgement-acts.ts';
import type { ReaderKind, ReaderRecords } from './reader-data.ts';

/** What has to be known of a kind so that none of it is ever lost. */
interface KindRules<T> {
  /** The member that holds the id of the entry that a record is about; null for what is about no entry. */
  entryIn: 'id' | 'entry' | null;
  /** A backup from before there was this kind has no such part. */
  isOptional?: true;
  /** Two records with one key as one, or the other as it is kept where there was none; `here` itself where nothing is new. */
  merge: (here: T | undefined, other: T) => T;
  /** The same where two entries turn out to be one, if that is something else. */
  join?: (here: T, other: T) => T;
  /** How much that is new a merge has brought to a record that was there or not; 1 where it is left out. */
  countNew?: (before: T | undefined, after: T) => number;
}

/**
 * Everything that a reader makes, in the order of a backup's parts. Backup and import, the copy that outlives the
 * database, the undo of what changed much at once, removal and measuring all go through this table, and a store that is
 * neither in it nor in store/other-stores.ts does not compile.
 */
export const readerKinds = {
  readMarks: { entryIn: 'id', merge: newest(({ readAtMs }) => readAtMs) },
  positions: { entryIn: 'id', merge: newest(({ atMs }) => atMs) },
  // Settings bear no time: what the device has stays.
  settings: { entryIn: null, merge: (here, other) => (here === undefined ? other : here) },
  judgements: { entryIn: 'id', merge: mergeActs, countNew: countNewActs },
  saved: {
    entryIn: 'id',
    isOptional: true,
    merge: newest(({ atMs }) => atMs),
    // What was taken back may have been the double that was one too many.
    join: (a, b) => ({ id: a.id, isSaved: a.isSaved || b.isSaved, atMs: Math.max(a.atMs, b.atMs) }),
  },
  highlights: { entryIn: 'entry', isOptional: true, merge: newest(({ changedAtMs }) => changedAtMs) },
} satisfies { [Kind in ReaderKind]: KindRules<ReaderRecords[Kind]> };

/** The names of the table, in its order. */
export const readerKindNames = Object.keys(readerKinds) as ReaderKind[];

/** What a reader made of the entries: all kinds but the settings. */
export type MadeKind = KindsWith<'id' | 'entry'>;
/** The names of {@link MadeKind}. */
export const madeKindNames = readerKindNames.filter((kind) => rulesOf(kind).entryIn !== null) as MadeKind[];

/** The kinds of which an entry has one record at most, under its own id. */
export type EntryKind = KindsWith<'id'>;
/** The names of {@link EntryKind}. */
export const entryKindNames = readerKindNames.filter((kind) => rulesOf(kind).entryIn === 'id') as EntryKind[];

type KindsWith<Member> = {
  [Kind in ReaderKind]: (typeof readerKinds)[Kind]['entryIn'] extends Member ? Kind : never;
}[ReaderKind];

/** The rules of a kind, for whoever treats all kinds alike: hand them no records but the kind's own. */
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
