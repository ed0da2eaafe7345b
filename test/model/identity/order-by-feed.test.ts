import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Entry, type EntryOrder, orderOf } from '../../../src/model/entry/entry.ts';
import { orderByFeed } from '../../../src/model/identity/order-by-feed.ts';
import { anEntry } from '../../store/an-entry.ts';
import { growthOf } from '../../support/growth.ts';

/** An entry without a date, or of a January day. */
function entry(id: string, day: number | null = null, number: string | null = null): Entry {
  const instantMs = day === null ? 0 : Date.UTC(2026, 0, day, 12);
  return anEntry(0, { id, slug: id, number, instantMs, date: day === null ? null : '2026-01-01' });
}

function compare(one: EntryOrder, other: EntryOrder): number {
  return indexedDB.cmp(one, other);
}

/** The journal after one sync on the other, each a feed from its top to its end; ids, newest first. */
function journalOf(...syncs: Entry[][]): string[] {
  const stored = new Map<string, Entry>();
  for (const feed of syncs) {
    const before = [...stored.values()].map((kept) => ({ ...kept, order: orderOf(kept) }));
    for (const placed of orderByFeed(feed, before)) stored.set(placed.id, placed);
  }
  return [...stored.values()].sort((a, b) => compare(orderOf(a), orderOf(b))).map(({ id }) => id);
}

describe('entries without a date', () => {
  const [zeta, alpha, mu, beta] = ['zeta', 'alpha', 'mu', 'beta'].map((id) => entry(id)) as [
    Entry,
    Entry,
    Entry,
    Entry,
  ];

  test('stand as the feed has them', () => {
    expect(journalOf([zeta, alpha, mu])).toEqual(['zeta', 'alpha', 'mu']);
  });

  test('a new one on top arrives on top, sync for sync', () => {
    expect(journalOf([mu], [alpha, mu], [zeta, alpha, mu])).toEqual(['zeta', 'alpha', 'mu']);
    expect(journalOf([alpha, mu], [zeta, alpha], [beta, zeta])).toEqual(['beta', 'zeta', 'alpha', 'mu']);
    expect(journalOf([mu], [alpha], [zeta])).toEqual(['zeta', 'alpha', 'mu']);
  });

  test('one that is put in between, or brought from further down, stands there', () => {
    expect(journalOf([zeta, mu], [zeta, alpha, mu])).toEqual(['zeta', 'alpha', 'mu']);
    expect(journalOf([zeta, alpha], [zeta, alpha, mu])).toEqual(['zeta', 'alpha', 'mu']);
  });

  test('follow the feed where it changes its order', () => {
    expect(journalOf([zeta, alpha, mu], [mu, zeta, alpha])).toEqual(['mu', 'zeta', 'alpha']);
  });

  test('go by their numbers where they have some', () => {
    expect(journalOf([entry('a', null, '0007'), entry('z', null, '0008')])).toEqual(['z', 'a']);
  });

  test('stand among dated ones where the feed has them', () => {
    const feed = [zeta, entry('n9', 9), alpha, mu, entry('n7', 7), beta];
    expect(journalOf(feed)).toEqual(['zeta', 'n9', 'alpha', 'mu', 'n7', 'beta']);
    expect(journalOf(feed.slice(1), [entry('n12', 12), ...feed])).toEqual([
      'n12',
      'zeta',
      'n9',
      'alpha',
      'mu',
      'n7',
      'beta',
    ]);
  });

  test('in a feed that begins with its oldest item too', () => {
    expect(journalOf([entry('n7', 7), alpha, entry('n9', 9), zeta])).toEqual(['zeta', 'n9', 'alpha', 'n7']);
  });
});

describe('entries of one instant', () => {
  test('stand as the feed has them, and new ones above', () => {
    expect(journalOf([entry('z', 3), entry('a', 3)])).toEqual(['z', 'a']);
    expect(
      journalOf([entry('a', 3)], [entry('m', 3), entry('z', 3), entry('a', 3)], [entry('y', 3)]),
    ).toEqual(['y', 'm', 'z', 'a']);
  });

  test('go by their numbers first', () => {
    expect(journalOf([entry('z', 3, '1'), entry('a', 3, '2')])).toEqual(['a', 'z']);
  });
});

test('a place that nothing contradicts is kept', () => {
  const feed = [entry('z', 3), entry('a', 3), entry('u'), entry('b', 2)];
  const once = orderByFeed(feed, []);
  const again = orderByFeed(
    feed,
    once.map((kept) => ({ ...kept, order: orderOf(kept) })),
  );
  expect(again).toEqual(once);
});

test('places that an older version stored are taken over, and told apart where the feed tells them', () => {
  const older = ['a', 'z', 'old'].map((id) => ({ id, instantMs: 0, order: [-0, -0, id] as EntryOrder }));
  const placed = orderByFeed([entry('z'), entry('a')], older).map(orderOf);
  const all = [...placed, [-0, -0, 'old'] as EntryOrder].sort(compare);
  expect(all.map((order) => order.at(-1))).toEqual(['z', 'a', 'old']);
  const single = { id: 'n', instantMs: 5, order: [-5, -0, 'n'] as EntryOrder };
  expect(orderOf(orderByFeed([{ ...entry('n'), instantMs: 5 }], [single])[0] ?? entry('n'))).toEqual(
    single.order,
  );
});

test('twice the entries take twice the work', () => {
  const feed = (count: number) =>
    Array.from({ length: count }, (_, index) => entry(`e${index}`, index % 3 === 0 ? null : 1 + (index % 5)));
  const half = (entries: readonly Entry[]) =>
    orderByFeed(entries, []).flatMap((kept, index) => (index % 2 ? [{ ...kept, order: orderOf(kept) }] : []));
  const growth = growthOf(
    (count) => ({ entries: feed(count), stored: half(feed(count)) }),
    ({ entries, stored }) => orderByFeed(entries, stored),
  );
  expect(growth).toBeLessThan(3);
});
