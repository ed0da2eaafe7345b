import { parseTime } from './expectation-edge.ts';
import type { NamedPeriod } from './expectation-period.ts';
import { orLater, type Phrase } from './expectation-window.ts';
import {
  isCapital,
  isFollowedByCapital,
  isPartOfName,
  type Wording,
  wordBefore,
} from './expectation-wording.ts';

/** Words before a bare time that turn it into something else, or into a day other than the next of that name. */
const determiners = new Set(
  `a an the his her its my our your their last past every each any some one no of than as like since until from to that
  these those yesterday man girl good black ash`.split(/\s+/),
);

/** A time without a preposition, if nothing else can be meant: tomorrow, next week, Friday at a clause's end. */
export function parseBare(wording: Wording, start: number): Phrase | null {
  const named = parseTime({ wording, at: start, isToBegin: false });
  if (!named || named.period.to < wording.today) return null;
  const before = wordBefore(wording, start);
  const isWeekday = named.kind === 'weekday';
  if (!named.isSpecific && !isWeekday) return null;
  if (named.kind === 'sky' && !/next/.test(wording.folded.slice(start, named.end))) return null;
  if (determiners.has(before) || before.endsWith("'s") || isQuoted(wording, start)) return null;
  if (named.kind !== 'near' && /'s$/.test(wording.folded.slice(start, named.end))) return null;
  if (isWeekday && !named.isSpecific && !isFreeWeekday(wording, start, named.end, before)) return null;
  if (isPast(wording, start, named)) return null;
  const { end, to } = orLater(wording, named);
  return {
    start,
    end,
    window: { from: named.period.from, to: Math.max(named.period.to, to) },
    isDeadline: false,
  };
}

function isFreeWeekday(wording: Wording, start: number, end: number, before: string): boolean {
  if (isPartOfName(wording, end) || isFollowedByCapital(wording, end)) return false;
  // Ruby Tuesday, Man Friday: a capitalised word before it, other than a sentence's first, makes it a name.
  const beforeAt = wording.folded.slice(0, start).search(/[a-z0-9']+[\s-]*$/);
  return before === '' || beforeAt <= 0 || !isCapital(wording, beforeAt);
}

function isQuoted({ folded }: Wording, start: number): boolean {
  return ((folded.slice(0, start).match(/"/g)?.length ?? 0) & 1) === 1;
}

const heldBy =
  /\b(?:made|said|told|seen|heard|found|sent|met|bought|written|given|taken|begun|[a-z]{2,}ed)[\s]+$/;
const auxiliary = /\b(?:be|been|being|get|have|has|having|is|are)\s+(?:[a-z]+ly\s+)?[a-z]+\s+$/;

/** What was promised this week: "this" may look back as well as ahead. */
function isPast({ folded }: Wording, start: number, { end }: NamedPeriod): boolean {
  if (!/^this\b/.test(folded.slice(start, end))) return false;
  if (/^(?:'s|\s+(?:will|is|has)\b)/.test(folded.slice(end))) return true;
  const before = folded.slice(0, start);
  return heldBy.test(before) && !auxiliary.test(before);
}
