import { expect, test } from 'vitest';
import { parseExpectation } from '../../../src/expectation/parse-expectation.ts';
import { daysLeft, shelfOf } from '../../../src/model/ledger/expectation.ts';
import type { Judgement } from '../../../src/model/ledger/judgement.ts';
import { wholeEntry } from '../../fixtures/whole-entry.ts';

const within = parseExpectation('It will be settled within the next three months.', '2026-06-25');

test('an expectation waits up to its last day and is due from the next one on', () => {
  expect(shelfOf(within, undefined, '2026-06-25')).toBe('waiting');
  expect(shelfOf(within, undefined, '2026-09-25')).toBe('waiting');
  expect(shelfOf(within, undefined, '2026-09-26')).toBe('due');
  expect([
    daysLeft(within, '2026-06-25'),
    daysLeft(within, '2026-09-25'),
    daysLeft(within, '2026-09-26'),
  ]).toEqual([92, 0, -1]);
});

test('an expectation without a date is never due', () => {
  const open = parseExpectation('Eventually it will be settled.', '2026-06-25');
  expect(shelfOf(open, undefined, '2126-01-01')).toBe('open');
  expect(daysLeft(open, '2026-06-26')).toBeNull();
});

test('what is judged is judged, early or late, until the verdict is withdrawn', () => {
  const judged: Judgement = {
    id: 'guid:1',
    acts: [{ kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs: 1 }],
  };
  const undone: Judgement = { id: 'guid:1', acts: [...judged.acts, { kind: 'withdrawn', atMs: 2 }] };
  expect(shelfOf(within, judged, '2026-06-26')).toBe('judged');
  expect(shelfOf(within, judged, '2027-06-26')).toBe('judged');
  expect(shelfOf(within, undone, '2027-06-26')).toBe('due');
});

test('a whole entry’s own two months end on June 14, 2026', () => {
  const line = /Tomorrow I expect:\s*(.+)/.exec(wholeEntry)?.[1]?.trim() ?? '';
  const { to, how, words } = parseExpectation(line, '2026-04-14');
  expect({ to, how }).toEqual({ to: '2026-06-14', how: 'stated' });
  expect(words && line.slice(words.start, words.end)).toBe('within the next two months');
});
