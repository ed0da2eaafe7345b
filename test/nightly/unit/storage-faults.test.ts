import { afterEach, expect, test } from 'vitest';
import { endStrikes, strikeStorage } from '../../state/strike-storage.ts';
import { storageFaults } from '../../support/faulty-storage.ts';

const runs = 50;
const firstSeed = Date.now() | 0;

afterEach(endStrikes);

test.each(storageFaults)(
  `a reader gets on, or is told, while the storage is %s, ${runs} times`,
  { timeout: 3_600_000 },
  async (fault) => {
    const found: string[] = [];
    for (let run = 0; run < runs; run += 1)
      found.push(...(await strikeStorage({ fault, seed: firstSeed + run })));
    console.log(
      `${runs} readers whose storage is ${fault} (seeds from ${firstSeed}): ${found.length} dead ends`,
    );
    expect(found).toEqual([]);
  },
);
