import { expect, test } from 'vitest';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { findDangers } from '../../support/find-dangers.ts';
import { injectionPayloads } from '../../support/injection-payloads.ts';
import { findTextDangers, readHostileFeed } from '../../support/read-hostile-feed.tsx';
import { type HostileFormat, hostileFormats } from '../../support/write-hostile-feed.ts';

const payloads = injectionPayloads(300);

test('the payloads are more than 2,000, no two alike, and most would be dangerous', () => {
  const all = injectionPayloads();
  expect(all.length).toBeGreaterThan(2_000);
  expect(new Set(all.map(({ markup }) => markup)).size).toBe(all.length);
  const plain = all.filter(({ markup }) => markup.includes('<'));
  expect(plain.filter(({ markup }) => findDangers(markup).length > 0).length).toBeGreaterThan(
    0.9 * plain.length,
  );
});

test.each(Object.keys(hostileFormats) as HostileFormat[])(
  'what a hostile %s holds is read, item by item, and written as harmless elements',
  { timeout: 60_000 },
  (format) => {
    const entries = readHostileFeed(format, payloads);
    expect(entries).toHaveLength(payloads.length);
    expect(findTextDangers(entries)).toEqual([]);
  },
);

test.each(Object.keys(hostileFormats) as HostileFormat[])(
  'a payload stands in every field that a %s shows',
  (format) => {
    const entries = readHostileFeed(format, payloads);
    const holding = (field: (entry: Entry) => string | null) =>
      entries.filter((entry) => field(entry)?.includes('ran(')).length;
    for (const field of ['title', 'place', 'noticed', 'expects'] as const)
      expect(
        holding((entry) => entry[field]),
        field,
      ).toBeGreaterThan(payloads.length / 5);
    // A state is a word or a few.
    expect(holding(({ state }) => state)).toBeGreaterThan(payloads.length / 20);
    expect(holding(({ body }) => JSON.stringify(body))).toBeGreaterThan(payloads.length / 2);
  },
);
