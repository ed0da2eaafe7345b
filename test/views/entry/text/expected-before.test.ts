import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../../../state/played-browser.ts';

let describeChain: typeof import('../../../../src/views/entry/text/expected-before.tsx').describeChain;

beforeEach(async () => {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  ({ describeChain } = await import('../../../../src/views/entry/text/expected-before.tsx'));
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the day before', ['0089', '2026-06-24'], ['0090', '2026-06-25'], 'Yesterday', null],
  ['the day before, over a month’s end', ['0089', '2026-05-31'], ['0090', '2026-06-01'], 'Yesterday', null],
  ['two entries of one day', ['0089', '2026-06-25'], ['0090', '2026-06-25'], 'Earlier that day', null],
  ['the number before after a rest', ['0089', '2026-06-20'], ['0090', '2026-06-25'], 'On June 20', null],
  ['the year before', ['0089', '2025-12-24'], ['0090', '2026-01-02'], 'On December 24, 2025', null],
  [
    'a missing number',
    ['0088', '2026-06-23'],
    ['0090', '2026-06-25'],
    'On June 23',
    '0089 is not in this journal.',
  ],
  [
    'missing numbers',
    ['0080', '2026-06-15'],
    ['0090', '2026-06-25'],
    'On June 15',
    '0081 to 0089 are not in this journal.',
  ],
  ['posts without numbers', [null, '2026-06-22'], [null, '2026-06-25'], 'On June 22', '2 days lie between.'],
  ['an entry without a date', ['0089', null], ['0090', '2026-06-25'], 'In 0089', null],
  ['neither number nor date', [null, null], [null, null], 'Before that', null],
] as const)('%s is introduced in a few words', (_what, before, entry, day, gap) => {
  const [number, date] = before;
  expect(describeChain({ number, date }, { number: entry[0], date: entry[1] })).toEqual({
    heading: `${day} it expected:`,
    gap,
  });
});
