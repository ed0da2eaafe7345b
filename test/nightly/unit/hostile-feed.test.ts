import { expect, test } from 'vitest';
import { injectionPayloads } from '../../support/injection-payloads.ts';
import { findTextDangers, readHostileFeed } from '../../support/read-hostile-feed.tsx';
import { type HostileFormat, hostileFormats } from '../../support/write-hostile-feed.ts';

const payloads = injectionPayloads();

test.each(Object.keys(hostileFormats) as HostileFormat[])(
  `${payloads.length} payloads in every field of %s are written as harmless elements`,
  { timeout: 600_000 },
  (format) => {
    const entries = readHostileFeed(format, payloads);
    const dangers = findTextDangers(entries);
    console.log(`${entries.length} entries of a hostile ${format} written: ${dangers.length} dangers`);
    expect(entries).toHaveLength(payloads.length);
    expect(dangers).toEqual([]);
  },
);
