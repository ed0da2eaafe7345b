import type { Entry } from './entry.ts';

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
  const isSame = JSON.stringify(before) === JSON.stringify(textOf(revised));
  return isSame ? null : { id: revised.id, revisedAtMs, before };
}

function textOf(entry: Entry): RevisedText {
  const { title, dateText, localTime, originText, place, state, body, noticed, expects } = entry;
  return { title, dateText, localTime, originText, place, state, body, noticed, expects };
}
