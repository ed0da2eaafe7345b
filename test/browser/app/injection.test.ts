import { expect, test } from 'vitest';
import { injectionPayloads } from '../../support/injection-payloads.ts';
import { injectPayloads, insertPayloads } from '../support/inject-payloads.ts';
import { useJournal } from '../support/use-journal.ts';

const used = useJournal('');
/** Each way to run something, disguised or not; `npm run nightly` has all of them in every format. */
const payloads = injectionPayloads(52);
const halfOf = (rest: number) => payloads.filter((_, at) => at % 2 === rest);

test.each([
  ['with its policy', 'RSS', true, halfOf(0)],
  ['without a policy', 'JSON Feed', false, halfOf(1)],
] as const)(
  'whatever a feed holds, the app %s runs nothing of it and asks nobody',
  async (_, format, hasPolicy, payloads) => {
    const { shown, ran, asked, dangers } = await injectPayloads(used, { format, payloads, hasPolicy });
    expect(shown).toBe(payloads.length);
    expect({ ran, asked, dangers }).toEqual({ ran: [], asked: [], dangers: [] });
  },
);

test('the same payloads run where a page takes them for its own, and are seen to', async () => {
  const { ran, asked } = await insertPayloads(used, { payloads, hasPolicy: false });
  expect(new Set(ran).size).toBeGreaterThan(payloads.length / 20);
  expect(asked.length).toBeGreaterThan(payloads.length / 20);
});

test('and under the policy not even there', async () => {
  const { shown, ran, asked } = await insertPayloads(used, { payloads, hasPolicy: true });
  expect({ shown, ran, asked }).toEqual({ shown: 0, ran: [], asked: [] });
});
