import type { Entry } from '../entry/entry.ts';
import { entryText, entryWords } from './entry-words.ts';
import { addressKey, identityKey } from './identity-key.ts';
import { wordOverlap, wordsHeld } from './word-overlap.ts';

/** What two entries have in common, in as far as it is significant. */
export interface Likeness {
  title: boolean;
  day: boolean;
  /** The same web page, or the same path on another host. Also false if neither has a page of its own. */
  link: boolean;
  /** Both have a page of their own, and the pages differ. */
  otherLink: boolean;
  text: boolean;
  /** The share of common words, 0 … 1. Computed on demand. */
  readonly overlap: number;
  /** Neither words nor a picture, and a title that anything may have. */
  saysNothing: boolean;
}

/** A newer Waymark may determine days differently, and better: an earlier one's may be a day off. */
const sameDayMs = 36 * 3_600_000;
/**
 * At least this much of a text stays when it is edited; texts of two different posts share less, except for the
 * shortest.
 */
const editedOverlap = 0.5;
/** For a text in which only a word or so was corrected. */
const unchangedOverlap = 0.9;
/** If the longer text has fewer of the shorter one's words than this, they are two texts. */
const minShared = 0.5;
/** A shorter title (`Photo`, `June 25, 2026`) may belong to any entry that is only a link. */
const minTitleLength = 30;

/** Whether two titles name the same entry: the same words, or the same number of the journal. */
export function isSameTitle(a: Pick<Entry, 'title' | 'number'>, b: Pick<Entry, 'title' | 'number'>): boolean {
  return titleKey(a.title) === titleKey(b.title) || (a.number !== null && a.number === b.number);
}

/** A title for comparison. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Compares two entries; `isOlder`: one of them was parsed by an earlier Waymark. Linear in their texts. */
export function likeness(a: Entry, b: Entry, isOlder = false): Likeness {
  const [aText, bText] = [entryText(a), entryText(b)];
  const [aLink, bLink] = [addressKey(a.permalink), addressKey(b.permalink)];
  const hasBoth = aLink !== null && bLink !== null;
  const link =
    hasBoth && (aLink === bLink || addressKey(a.permalink, true) === addressKey(b.permalink, true));
  let overlap: number | null = aText === bText ? 1 : null;
  return {
    title: isSameTitle(a, b),
    day: a.date === b.date || (isOlder && Math.abs(a.instantMs - b.instantMs) <= sameDayMs),
    link,
    otherLink: hasBoth && !link,
    text: aText === bText,
    get overlap() {
      overlap ??= wordOverlap(aText, bText);
      return overlap;
    },
    saysNothing: aText.trim() === '' && bText.trim() === '' && titleKey(a.title).length < minTitleLength,
  };
}

/**
 * Whether one id was given to two entries, the later one replacing the earlier: a revision leaves something
 * unchanged. Title, day and page all differ; or two of them do, and the text as well. `isLinkId`: the id is the
 * page's address itself.
 */
export function isReused(like: Likeness, isLinkId: boolean): boolean {
  if (like.text || (like.link && !isLinkId)) return false;
  const others = Number(!like.title) + Number(!like.day) + Number(like.otherLink);
  return others === 3 || (others === 2 && like.overlap < editedOverlap);
}

/** Whether an entry's id is its page's address, which then adds nothing to it. */
export function isLinkId({ id, permalink }: Pick<Entry, 'id' | 'permalink'>): boolean {
  return permalink !== null && identityKey(id) === identityKey(`link:${permalink}`);
}

/**
 * Whether an entry with a new id is one that its document has lost: by title, day and text; by link and title; or by
 * title and day and most of its text, if it has vanished from among others and not off the end.
 */
export function isMoved(like: Likeness, isFromAmid: boolean): boolean {
  if (!like.title || (like.saysNothing && like.otherLink)) return false;
  if (like.text && like.day) return true;
  if (like.link && like.day) return true;
  return (like.link || (like.day && isFromAmid)) && like.overlap >= editedOverlap;
}

/** Whether two entries with very similar ids are one: two of title, day and text agree. */
export function isOneOfTwo(like: Likeness): boolean {
  if (like.title && like.day) return true;
  return (like.title || like.day) && like.overlap >= unchangedOverlap;
}

/**
 * Whether the author made a change, given that an earlier Waymark parsed the entry differently anyway: the feed says
 * that the entry was updated since; or its title stayed while the text is different, which no parser does. A small
 * change without a date counts as the parser's: readers do not see it, but neither do they see revisions that are
 * none. `stored` and `now` differ.
 */
export function isEdited(stored: Entry, now: Entry): boolean {
  if (stored.updated !== null && now.updated !== null)
    return Date.parse(now.updated) > Date.parse(stored.updated);
  return (
    isSameTitle(stored, now) &&
    [stored, now].every(({ body }) => body.length > 0) &&
    wordsHeld(entryWords({ ...stored, title: '' }), entryWords({ ...now, title: '' })) < minShared
  );
}
