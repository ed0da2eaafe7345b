import type { Entry } from './entry.ts';
import { entryText, entryWords } from './entry-words.ts';
import { addressKey, identityKey } from './identity-key.ts';
import { wordOverlap, wordsHeld } from './word-overlap.ts';

/** What two entries have in common, each as far as it says something. */
export interface Likeness {
  title: boolean;
  day: boolean;
  /** One page of the web, or one path after a change of the host. False, too, where neither has one of its own. */
  link: boolean;
  /** Both have a page of their own, and it is not the same one. */
  otherLink: boolean;
  text: boolean;
  /** Of their words, 0 … 1. Counted when it is asked for. */
  readonly overlap: number;
  /** Neither words nor a picture, and a title that anything may have. */
  saysNothing: boolean;
}

/** Days may be read anew, and better, by a newer Waymark: an earlier one's may lie a day off. */
const sameDayMs = 36 * 3_600_000;
/** So much of a text stays when it is edited; texts of two posts share less, but for the shortest. */
const editedOverlap = 0.5;
/** Of a text in which no more than a word was mended. */
const unchangedOverlap = 0.9;
/** With fewer of the words of the shorter one in the other, two texts are two. */
const minShared = 0.5;
/** A shorter title (`Photo`, `June 25, 2026`) may be that of any entry that is a link alone. */
const minTitleLength = 30;

/** Whether two titles name one entry: the same words, or the same number of the journal. */
export function isSameTitle(a: Pick<Entry, 'title' | 'number'>, b: Pick<Entry, 'title' | 'number'>): boolean {
  return titleKey(a.title) === titleKey(b.title) || (a.number !== null && a.number === b.number);
}

/** A title as it is compared. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Compares two entries; `isOlder`: one of them was read by an earlier Waymark. Linear in their texts. */
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
 * Whether one id was given to two entries, the later one in place of the earlier: a revision leaves something as it
 * was. Of title, day and page all are others; or two of them are, and the text is another one too. `isLinkId`: the id
 * is the page's address itself.
 */
export function isReused(like: Likeness, isLinkId: boolean): boolean {
  if (like.text || (like.link && !isLinkId)) return false;
  const others = Number(!like.title) + Number(!like.day) + Number(like.otherLink);
  return others === 3 || (others === 2 && like.overlap < editedOverlap);
}

/** Whether an entry's id is the address of its page, which then says nothing more of it. */
export function isLinkId({ id, permalink }: Pick<Entry, 'id' | 'permalink'>): boolean {
  return permalink !== null && identityKey(id) === identityKey(`link:${permalink}`);
}

/**
 * Whether an entry with a new id is one that its document has lost: by title, day and text; by link and title; or by
 * title and day, and most of its text, where it has vanished from amid others and not off the end.
 */
export function isMoved(like: Likeness, isFromAmid: boolean): boolean {
  if (!like.title || (like.saysNothing && like.otherLink)) return false;
  if (like.text && like.day) return true;
  if (like.link && like.day) return true;
  return (like.link || (like.day && isFromAmid)) && like.overlap >= editedOverlap;
}

/** Whether two entries whose ids are much alike are one: of title, day and text two are the same. */
export function isOneOfTwo(like: Likeness): boolean {
  if (like.title && like.day) return true;
  return (like.title || like.day) && like.overlap >= unchangedOverlap;
}

/**
 * Whether it was the author who changed what an earlier Waymark had read otherwise in any case: the feed says that the
 * entry was updated since; or its title stayed while the text is another one, and no reading makes that of a text. A
 * small change that no date tells of passes for one of the reading's: nobody is shown it, and nobody is shown
 * a revision that is none. `stored` and `now` say different things.
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
