import type { DayNumber } from '../model/calendar/calendar-day.ts';
import type { Coordinates } from '../model/place/coordinates.ts';

/** A line to parse, and what its words are relative to. */
export interface Wording {
  /** As written. */
  text: string;
  /** For matching: every unit is at the same index as in `text`. */
  folded: string;
  /** The day the line was written. */
  today: DayNumber;
  origin: Coordinates | null;
}

/**
 * A pattern that matches only at the requested position, and only whole words. A space in `source` matches any white
 * space, or a hyphen.
 */
export function pattern(source: string): RegExp {
  const spaced = source.replaceAll(' ', String.raw`(?:\s+|\s?-\s?)`);
  return new RegExp(`(?:${spaced})(?![a-z0-9])`, 'y');
}

/** The match of `expression`, made by {@link pattern}, at `at`. */
export function matchAt(expression: RegExp, { folded }: Wording, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(folded);
}

const blank = /\s+|\s?-\s?/y;

/** Where the next word begins after `end`, or null if none follows or a comma or full stop comes first. */
export function nextWordAt({ folded }: Wording, end: number): number | null {
  blank.lastIndex = end;
  const match = blank.exec(folded);
  return match && blank.lastIndex < folded.length ? blank.lastIndex : null;
}

/** Words that may follow a time; any other word makes it part of a name: the Sunday papers, the twelfth chapter. */
const followers = new Set(
  `a about after again all also an and another any anybody anyone are as at be because before between both but by can
  cannot could did do does each either enough even every everybody everyone everything for from had has have he her
  here hers him his how however i if in into is it its itself just late later latest may me might mine most must my
  neither never next no nobody none nor not nothing of on once one only onto or other our ours out over perhaps
  probably rather shall she should since so some somebody someone something still such than that the their theirs them
  then there these they this those though through till to today tomorrow tonight too two under until up us very was we
  were what when where whether which while who whose why will with without would yet you your yours i'll he'll she'll
  it'll we'll they'll there'll won't isn't hasn't it's there's that's`
    .trim()
    .split(/\s+/),
);

/** Whether a word follows immediately that makes what ends at `end` part of a name. */
export function isPartOfName({ folded, text }: Wording, end: number): boolean {
  const next = /\s+([a-z']+)|-[a-z]/y;
  next.lastIndex = end;
  const match = next.exec(folded);
  if (!match) return false;
  const word = match[1];
  if (word === undefined) return true;
  const isCapital = text.charAt(end + match[0].length - word.length) !== word.charAt(0);
  return !isCapital && !followers.has(word);
}

/** Whether a capitalised word follows immediately, as in the Sunday Times and the third Reich; "I" does not count. */
export function isFollowedByCapital({ text }: Wording, end: number): boolean {
  const next = /\s+(?!I\b)\p{Lu}/uy;
  next.lastIndex = end;
  return next.test(text);
}

/** The word that ends right before `start`, folded, without punctuation in between; empty if there is none. */
export function wordBefore({ folded }: Wording, start: number): string {
  return /([a-z0-9']+)[\s-]*$/.exec(folded.slice(Math.max(0, start - 30), start))?.[1] ?? '';
}

/** Whether the word at `start` is capitalised. */
export function isCapital({ text, folded }: Wording, start: number): boolean {
  return text.charAt(start) !== folded.charAt(start);
}
