import { type Entry, type EntryOrder, type EntrySummary, orderOf } from '../entry/entry.ts';

type Stored = Pick<EntrySummary, 'id' | 'instantMs' | 'order'>;

/**
 * Adds each entry's place in a feed where instant and number do not determine it: among equals in the feed's order,
 * and without a date beside the entry above it, or below if there is none above. A stored place stays as long as the
 * feed does not contradict it, and what is new on top of the feed comes before all stored equals. `stored`: all
 * entries on the device. Returns the entries in their given order; linear.
 */
export function orderByFeed(entries: readonly Entry[], stored: readonly Stored[]): Entry[] {
  const storedById = new Map(stored.map((summary) => [summary.id, summary]));
  const newestFirst = isOldestFirst(entries) ? entries.toReversed() : [...entries];
  const placed = new Map<Entry, Entry>();
  const equals = new Map<string, Entry[]>();
  for (const [entry, standing] of standBeside(newestFirst, storedById)) {
    const key = keyOf(orderOf(standing));
    placed.set(entry, standing);
    const group = equals.get(key);
    if (group) group.push(entry);
    else equals.set(key, [entry]);
  }
  const others = storedEquals(stored);
  for (const [key, group] of equals) {
    const ranks = rankEquals(group, key, storedById, others.get(key));
    group.forEach((entry, index) => {
      const rank = ranks[index];
      if (rank !== undefined) placed.set(entry, { ...(placed.get(entry) ?? entry), rank });
    });
  }
  return entries.map((entry) => placed.get(entry) ?? entry);
}

function isOldestFirst(entries: readonly Entry[]): boolean {
  const instants = entries.map(({ instantMs }) => instantMs).filter((instantMs) => instantMs !== 0);
  const steps = instants.map((instantMs, index) => Math.sign(instantMs - (instants[index - 1] ?? instantMs)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}

/** Each entry; one without a date gets the place of its neighbour. */
function standBeside(
  newestFirst: readonly Entry[],
  storedById: ReadonlyMap<string, Stored>,
): [Entry, Entry][] {
  const first = newestFirst.find(({ instantMs }) => instantMs !== 0);
  let beside = first && orderOf(first);
  return newestFirst.map((entry) => {
    if (entry.instantMs !== 0) {
      beside = orderOf(entry);
      return [entry, entry];
    }
    const before = storedById.get(entry.id);
    const [instant, number] =
      (before?.instantMs === 0 && before.order[0] !== 0 ? before.order : beside) ?? [];
    if (instant === undefined || number === undefined) return [entry, entry];
    return [entry, { ...entry, beside: [instant, number] }];
  });
}

function keyOf([instant, number]: EntryOrder): string {
  return `${instant} ${number}`;
}

interface StoredEquals {
  count: number;
  /** The smallest, or 0 if none has one. */
  rank: number;
}

function storedEquals(stored: readonly Stored[]): Map<string, StoredEquals> {
  const found = new Map<string, StoredEquals>();
  for (const { order } of stored) {
    const key = keyOf(order);
    const before = found.get(key);
    const rank = rankIn(order) ?? 0;
    found.set(key, { count: 1 + (before?.count ?? 0), rank: Math.min(rank, before?.rank ?? rank) });
  }
  return found;
}

function rankIn(order: EntryOrder): number | undefined {
  return order.length === 4 ? order[2] : undefined;
}

/** Ranks for entries of the same instant and number, the feed's first ascending; undefined for one without an equal. */
function rankEquals(
  group: readonly Entry[],
  key: string,
  storedById: ReadonlyMap<string, Stored>,
  others: StoredEquals = { count: 0, rank: 0 },
): (number | undefined)[] {
  const orders = group.map(({ id }) => storedById.get(id)?.order);
  const known = orders.map((order) => (order && keyOf(order) === key ? rankIn(order) : undefined));
  const [only] = orders;
  const isStored = only !== undefined && keyOf(only) === key;
  if (group.length === 1 && (isStored || others.count === 0)) return known;
  const told = known.filter((rank) => rank !== undefined);
  const isKept = told.every((rank, index) => index === 0 || rank > (told[index - 1] ?? rank));
  return fillRanks(isKept ? known : known.map(() => undefined), others.rank);
}

/** Numbers for the gaps in an ascending list; `lowest`: no rank of the journal is below it. */
function fillRanks(known: readonly (number | undefined)[], lowest: number): number[] {
  const ranks: number[] = [];
  let before: number | undefined;
  let empty = 0;
  for (const rank of [...known, null]) {
    if (rank === undefined) {
      empty += 1;
      continue;
    }
    const from = before ?? Math.min(lowest, rank ?? lowest) - empty - 1;
    const to = before === undefined || rank === null ? from + empty + 1 : rank;
    for (let step = 1; step <= empty; step += 1) ranks.push(from + ((to - from) * step) / (empty + 1));
    if (rank !== null) ranks.push(rank);
    before = rank ?? undefined;
    empty = 0;
  }
  return ranks;
}
