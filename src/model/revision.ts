import type { Entry } from './entry.ts';
import { entryWords } from './entry-words.ts';

/** What a reader can see of an entry's text. */
export type RevisedText = Pick<
  Entry,
  'title' | 'dateText' | 'localTime' | 'originText' | 'place' | 'state' | 'body' | 'noticed' | 'expects'
>;

/**
 * What an entry said before the feed revised it: the text as the reader may have known it. Revised again before anyone
 * looked, it keeps the oldest text, so that nothing that changed is missed; it is gone once the reader has seen it.
 */
export interface Revision {
  /** The entry's id. */
  id: string;
  /** When the latest sync brought a newer text, in ms since 1970 UTC. */
  revisedAtMs: number;
  before: RevisedText;
}

/**
 * What to keep when `stored` gives way to `revised`.
 *
 * @param unseen what is kept of earlier revisions that the reader has not looked at
 * @returns null where the text is as it was, or is again
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
 * Whether two texts say the same in every word; addresses are none. A date and a local time count where the journal
 * wrote them itself. `isOlder`: one of the texts was read by an earlier Waymark, which may have read a date otherwise.
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
