import { expect, test } from 'vitest';
import { injectPayloads, insertPayloads } from '../browser/support/inject-payloads.ts';
import { useJournal } from '../browser/support/use-journal.ts';
import { injectionPayloads } from '../support/injection-payloads.ts';
import { type HostileFormat, hostileFormats } from '../support/write-hostile-feed.ts';

const used = useJournal('');
const payloads = injectionPayloads();
const formats = Object.keys(hostileFormats) as HostileFormat[];

test.each(formats.flatMap((format) => [true, false].map((hasPolicy) => ({ format, hasPolicy }))))(
  `${payloads.length} payloads in every field of $format run nothing and ask nobody (policy: $hasPolicy)`,
  { timeout: 3_600_000 },
  async ({ format, hasPolicy }) => {
    const { shown, ran, asked, dangers } = await injectPayloads(used, { format, payloads, hasPolicy });
    const policy = hasPolicy ? 'with' : 'without';
    console.log(
      `${shown} payloads in ${format}, ${policy} policy: ${ran.length} ran, ${asked.length} unlisted requests, ${dangers.length} dangers`,
    );
    expect({ shown, ran, asked, dangers }).toEqual({
      shown: payloads.length,
      ran: [],
      asked: [],
      dangers: [],
    });
  },
);

test('control: where a page takes them for its own, payloads run', { timeout: 600_000 }, async () => {
  const { shown, ran, asked } = await insertPayloads(used, { payloads, hasPolicy: false });
  console.log(`${shown} payloads inserted: ${new Set(ran).size} ran, ${asked.length} unlisted requests`);
  expect(new Set(ran).size).toBeGreaterThan(payloads.length / 10);
  expect(asked.length).toBeGreaterThan(0);
});
