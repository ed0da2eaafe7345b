import { type Entry, orderOf } from '../../model/entry/entry.ts';
import { orderByFeed } from '../../model/identity/order-by-feed.ts';

/** More rows than a phone's screen has. */
export const minEntries = 10;

/**
 * Whether the entries of a document's beginning are those of the whole document's first rows: ordered from the newest to
 * the oldest, with at most one exception in five, and none known by its words alone, which the rest may change.
 */
export function areFirst(entries: readonly Entry[]): boolean {
  if (entries.some(({ id }) => id.startsWith('hash:'))) return false;
  let [older, newer] = [0, 0];
  const orders = orderByFeed(entries, []).map(orderOf);
  for (const [index, [instant, number]] of orders.entries()) {
    const [instantAbove, numberAbove] = orders[index - 1] ?? [instant, number];
    const step = instant - instantAbove || number - numberAbove;
    if (step > 0) older += 1;
    if (step < 0) newer += 1;
  }
  return older > 4 * newer;
}
