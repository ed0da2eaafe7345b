import type { Entry } from '../entry/entry.ts';
import { entryWords } from './entry-words.ts';

/** The parts of an entry's text that a reader can see. */
export type RevisedText = Pick<
  Entry,
  'title' | 'dateText' | 'localTime' | 'originText' | 'place' | 'state' | 'body' | 'noticed' | 'expects'
>;

/**
 * What an entry said before the feed revised it: the text that the reader may have known. If it is revised again
 * before anyone looked, the oldest text is kept, so that no change is missed; it is deleted once the reader has seen
 * the changes.
 */
export interface Revision {
  /** The entry's id. */
  id: string;
  /** When the latest sync brought a newer text, in ms since 1970 UTC. */
  revisedAtMs: number;
  before: RevisedText;
}

/**
 * The revision to store when `revised` replaces `stored`.
 *
 * @param unseen the stored revision that the reader has not looked at yet
 * @returns null if the text is the same as before, or the same again
 */
export function nextRevision(
  stored: Entry,
  revised: Entry,
  unseen: Revision | undefined,
  revisedAtMs: number,
): Revision | null {
  const before = unseen?.before ?? textOf(stored);
  return saysSame(before, revised) ? null : { id: revised.id, revisedAtMs, before };
}

/**
 * Whether two texts have all the same words, not counting addresses. A date and a local time count if the journal
 * itself wrote them. `isOlder`: one of the texts was parsed by an earlier Waymark, which may have read a date
 * differently.
 */
export function saysSame(a: RevisedText, b: RevisedText, isOlder = false): boolean {
  if (entryWords(a) !== entryWords(b)) return false;
  const isSameTime = a.dateText === b.dateText && a.localTime === b.localTime;
  return isSameTime || isOlder || !(hasHeader(a) && hasHeader(b));
}

function hasHeader({ originText, place, state }: RevisedText): boolean {
  return originText !== null || place !== null || state !== null;
}

function textOf(entry: Entry): RevisedText {
  const { title, dateText, localTime, originText, place, state, body, noticed, expects } = entry;
  return { title, dateText, localTime, originText, place, state, body, noticed, expects };
}
