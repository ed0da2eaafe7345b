import { parseFeedDate } from '../model/parse-feed-date.ts';
import type { Item } from './item.ts';

/** What only all items of a document together tell about one of them. */
export interface FeedHabits {
  /** An instant of exactly 00:00:00 UTC is a day that nobody gave a time. */
  midnightIsDay: boolean;
}

/** What is taken for granted of an item on its own. */
export const noHabits: FeedHabits = { midnightIsDay: false };

const MIDNIGHT = 'T00:00:00Z';

/** The habits of a document, from one pass over its items. Pure. */
export function feedHabits(items: readonly Item[]): FeedHabits {
  const dates = items.flatMap(({ published, updated }) => readDate(published) ?? readDate(updated) ?? []);
  const midnights = dates.filter((date) => date.endsWith(MIDNIGHT)).length;
  return { midnightIsDay: midnights >= 2 || (midnights === 1 && dates.length === 1) };
}

/** A date in ISO 8601 as the habits of its document have it: a bare day where its midnight is no moment. */
export function dateByHabit(iso: string | null, { midnightIsDay }: FeedHabits): string | null {
  return iso !== null && midnightIsDay && iso.endsWith(MIDNIGHT) ? iso.slice(0, 10) : iso;
}

function readDate(text: string | null): string | null {
  return text === null ? null : parseFeedDate(text);
}
