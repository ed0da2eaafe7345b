import { parseFeedDate } from '../model/parse-feed-date.ts';
import { type NumberSpelling, numberInTitle } from './form/parse-entry-heading.ts';
import type { Item } from './item.ts';

/** What only all items of a document together tell about one of them. */
export interface FeedHabits {
  /** An instant of exactly 00:00:00 UTC is a day that nobody gave a time. */
  midnightIsDay: boolean;
  /** How its titles number the entries: the spellings that most of them share. */
  numberedAs: ReadonlySet<NumberSpelling>;
}

/** What is taken for granted of an item on its own. */
export const noHabits: FeedHabits = { midnightIsDay: false, numberedAs: new Set() };

const MIDNIGHT = 'T00:00:00Z';

/** The habits of a document, from one pass over its items. Pure. */
export function feedHabits(items: readonly Item[]): FeedHabits {
  const dates = items.flatMap(({ published, updated }) => readDate(published) ?? readDate(updated) ?? []);
  const midnights = dates.filter((date) => date.endsWith(MIDNIGHT)).length;
  return {
    midnightIsDay: midnights >= 2 || (midnights === 1 && dates.length === 1),
    numberedAs: numberSpellings(items),
  };
}

function numberSpellings(items: readonly Item[]): Set<NumberSpelling> {
  const numbers = new Map<NumberSpelling, string[]>();
  for (const { title } of items) {
    const found = title === null ? null : numberInTitle(title);
    if (!found) continue;
    const others = numbers.get(found.spelling);
    if (others) others.push(found.number);
    else numbers.set(found.spelling, [found.number]);
  }
  const isHabit = (found: string[]) => found.length > items.length / 2 && new Set(found).size > 1;
  return new Set([...numbers].filter(([, found]) => isHabit(found)).map(([spelling]) => spelling));
}

/** A date in ISO 8601 as the habits of its document have it: a bare day where its midnight is no moment. */
export function dateByHabit(iso: string | null, { midnightIsDay }: FeedHabits): string | null {
  return iso !== null && midnightIsDay && iso.endsWith(MIDNIGHT) ? iso.slice(0, 10) : iso;
}

function readDate(text: string | null): string | null {
  return text === null ? null : parseFeedDate(text);
}
