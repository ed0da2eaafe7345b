import type { ReaderKind } from './reader-data.ts';

/**
 * The kinds of what a reader makes of entries: all but the settings, in the order of a backup's parts. They stand apart
 * from their rules, which a first visit does without; the table of those (reader-kinds.ts) compiles only if both agree.
 */
export const madeKindNames = [
  'readMarks',
  'positions',
  'judgements',
  'saved',
  'highlights',
] as const satisfies readonly ReaderKind[];

/** One of {@link madeKindNames}. */
export type MadeKind = (typeof madeKindNames)[number];
