import { expect, test } from 'vitest';
import { describeWindow } from '../../../../src/views/ledger/shelves/describe-window.ts';

const season = { from: '2026-06-26', to: '2026-09-25' };

test.each([
  [
    'long before it',
    { from: '2026-09-01', to: '2026-09-25' },
    '2026-06-25',
    'Opens September 1',
    '92 days left',
  ],
  [
    'the day before it',
    { from: '2026-06-26', to: '2026-06-26' },
    '2026-06-25',
    'Opens tomorrow',
    '1 day left',
  ],
  ['within it', season, '2026-07-23', 'Until September 25', '64 days left'],
  ['the day before its last', season, '2026-09-24', 'Until tomorrow', '1 day left'],
  ['on its last day', season, '2026-09-25', 'Closes today', 'Last day'],
  ['the day after', season, '2026-09-26', 'Closed yesterday', ''],
  ['some days after', season, '2026-10-01', 'Closed September 25', 'Closed 6 days ago'],
  ['in another year', season, '2027-01-01', 'Closed September 25, 2026', 'Closed 98 days ago'],
  ['years after', season, '2030-01-01', 'Closed September 25, 2026', 'Closed 1,194 days ago'],
  ['without a date', { from: null, to: null }, '2026-07-23', 'No date was given', 'Open'],
])('%s a window is said in a few words', (_what, expectation, today, window, distance) => {
  expect(describeWindow(expectation, today)).toEqual({ window, distance });
});
