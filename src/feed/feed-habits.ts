import { dayMs } from '../model/calendar/calendar-day.ts';
import { type DayOrder, dayOrderOf } from './dates/calendar-date.ts';
import { parseFeedDate } from './dates/parse-feed-date.ts';
import { type NumberSpelling, numberInTitle } from './form/parse-entry-heading.ts';
import type { Item } from './item.ts';

/** What only all items of a document together reveal about one of them. */
export interface FeedHabits {
  /** Midnight, in UTC or in the offset of the blog's settings, means a day without a time. */
  midnightIsDay: boolean;
  /** How its titles number the entries: the spellings that most of them share. */
  numberedAs: ReadonlySet<NumberSpelling>;
  /** How it writes numeric dates, or null if it does not show. */
  order: DayOrder;
  /** A date after this, in ms, is a typo if there is another date: a year after the feed's own. */
  latestMs: number;
  /** A date after this, in ms, is a typo even if there is no other, and counts as missing. */
  slipMs: number;
}

/** The assumptions for an item on its own. */
export const noHabits: FeedHabits = {
  midnightIsDay: false,
  numberedAs: new Set(),
  order: null,
  latestMs: Number.POSITIVE_INFINITY,
  slipMs: Number.POSITIVE_INFINITY,
};

const midnight = /T00:00:00(?:Z|[+-]\d\d:\d\d)$/;
/** How far apart the numbers of a series may be, per title: some are missing, some posts have none. */
const maxSpread = 3;
const yearMs = 366 * dayMs;
/** Nobody pauses this long between two entries. */
const maxPauseMs = 20 * yearMs;

/** The habits of a document, from one pass over its items; `feedDates` are those of the feed itself. Pure. */
export function feedHabits(items: readonly Item[], feedDates: readonly string[] = []): FeedHabits {
  const order = commonOrder(items.flatMap(writtenDates));
  const read = items.map((item) => parseDates(writtenDates(item), order));
  const dates = read.flatMap((ofItem) => ofItem.slice(0, 1));
  const updates = read.flatMap((ofItem) => ofItem.slice(-1));
  const own = parseDates(feedDates, order);
  const latestMs = yearMs + feedMs(own, updates);
  const counted = read.flatMap((ofItem) => saneDate(ofItem, latestMs) ?? []);
  const midnights = dates.filter((date) => midnight.test(date)).length;
  return {
    midnightIsDay: midnights >= 2 || (midnights === 1 && dates.length === 1),
    numberedAs: numberSpellings(items),
    order,
    latestMs,
    slipMs: slipMs(own, counted),
  };
}

/** The dates of an item in view of its document's habits, ISO 8601; `date` is the one that counts. */
export function datesByHabit(
  item: Item,
  { midnightIsDay, order, latestMs, slipMs }: FeedHabits,
): { published: string | null; updated: string | null; date: string | null } {
  const first = parseDates(writtenDates({ ...item, updated: null }), order);
  const last = parseDates(item.updated === null ? [] : [item.updated], order);
  const dates = [...first, ...last];
  const sane = saneDate(dates, latestMs);
  const date = sane !== null && Date.parse(sane) <= slipMs ? sane : null;
  const isDay = date !== null && midnightIsDay && midnight.test(date);
  return {
    published: first[0] ?? null,
    updated: last[0] ?? null,
    date: isDay ? date.slice(0, 10) : date,
  };
}

function saneDate(dates: readonly string[], latestMs: number): string | null {
  return dates.find((iso) => Date.parse(iso) <= latestMs) ?? dates[0] ?? null;
}

/** An item's dates as written, best first. */
function writtenDates({ published, otherDates = [], updated }: Item): string[] {
  return [published, ...otherDates, updated].filter((text) => text !== null);
}

function parseDates(texts: readonly string[], order: DayOrder): string[] {
  return texts.flatMap((text) => parseFeedDate(text, order) ?? []);
}

/** The order that all unambiguous dates agree on. */
function commonOrder(texts: readonly string[]): DayOrder {
  const orders = new Set(texts.flatMap((text) => dayOrderOf(text) ?? []));
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

/** When a feed was made: what it says itself, or the median of its items' dates if that is later. */
function feedMs(own: readonly string[], items: readonly string[]): number {
  const sorted = Float64Array.from(items, (iso) => Date.parse(iso)).sort();
  const middle = sorted[sorted.length >> 1];
  const known = [...own.map((iso) => Date.parse(iso)), ...(middle === undefined ? [] : [middle])];
  return known.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...known);
}

/**
 * The instant from which an item's date is a typo: a year after the feed says that it was made, unless most items
 * show that this is out of date; else, for a single one of several, after an implausible pause.
 */
function slipMs(own: readonly string[], items: readonly string[]): number {
  const sorted = Float64Array.from(items, (iso) => Date.parse(iso)).sort();
  const limit = yearMs + Math.max(...own.map((iso) => Date.parse(iso)));
  const beyond = sorted.filter((ms) => ms > limit).length;
  if (own.length > 0 && (sorted.length === 1 || 2 * beyond < sorted.length)) return limit;
  const next = sorted.at(-2);
  return next === undefined || sorted.length < 3 ? Number.POSITIVE_INFINITY : next + maxPauseMs;
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
  const isHabit = (found: string[]) => found.length > items.length / 2 && isCount(found);
  return new Set([...numbers].filter(([, found]) => isHabit(found)).map(([spelling]) => spelling));
}

/** Whether numbers count something: they are close together, and are not years. House numbers are not. */
function isCount(numbers: readonly string[]): boolean {
  if (new Set(numbers).size < 2 || numbers.every((number) => /^(?:19|20)\d\d$/.test(number))) return false;
  const values = Float64Array.from(numbers, Number).sort();
  return (values.at(-1) ?? 0) - (values[0] ?? 0) < maxSpread * numbers.length;
}
