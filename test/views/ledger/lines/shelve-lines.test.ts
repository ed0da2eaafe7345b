import { expect, test } from 'vitest';
import { closingLineOf } from '../../../../src/expectation/closing-line-of.ts';
import type { ClosingLine } from '../../../../src/model/ledger/closing-line.ts';
import type { Judgement } from '../../../../src/model/ledger/judgement.ts';
import { shelveLines } from '../../../../src/views/ledger/lines/shelve-lines.ts';
import { anEntry } from '../../../store/an-entry.ts';

const today = '2026-06-15';

function line(number: number, to: string | null): ClosingLine {
  const whole = closingLineOf(anEntry(number, { expects: 'rain.' }));
  return { ...whole, expectation: { from: to, to, how: to ? 'stated' : 'open', words: null } };
}

function judged(
  number: number,
  atMs: number,
  kind: 'verdict' | 'withdrawn' = 'verdict',
): [string, Judgement] {
  const verdict = { kind: 'verdict', verdict: 'partly', note: '', evidenceUrl: null, atMs } as const;
  const acts = kind === 'verdict' ? [verdict] : [verdict, { kind, atMs: atMs + 1 } as const];
  return [`guid:${number}`, { id: `guid:${number}`, acts }];
}

const slugs = (lines: readonly ClosingLine[]) => lines.map(({ slug }) => slug);

test('what is over is due, the last to end first; what is not waits, the soonest first, the open last', () => {
  const lines = [
    line(6, null),
    line(5, '2026-06-15'),
    line(4, '2026-12-31'),
    line(3, '2026-06-14'),
    line(2, '2026-06-20'),
    line(1, '2026-06-01'),
  ];
  const { due, waiting, judged, counts } = shelveLines(lines, new Map(), today);
  expect([slugs(due), slugs(waiting), slugs(judged)]).toEqual([
    ['0003', '0001'],
    ['0005', '0002', '0004', '0006'],
    [],
  ]);
  expect(counts).toEqual({ due: 2, waiting: 4, judged: 0 });
});

test('what is judged stands with the judged, the last judged first, and goes back when the verdict does', () => {
  const lines = [line(3, '2026-06-10'), line(2, '2026-12-31'), line(1, '2026-06-01')];
  const judgements = new Map([judged(1, 10), judged(2, 20), judged(3, 30, 'withdrawn')]);
  const shelves = shelveLines(lines, judgements, today);
  expect([slugs(shelves.due), slugs(shelves.waiting), slugs(shelves.judged)]).toEqual([
    ['0003'],
    [],
    ['0002', '0001'],
  ]);
});

test('what was judged just now stays in view where it stood, and is counted once', () => {
  const lines = [line(2, '2026-06-10'), line(1, '2026-06-11')];
  const shelves = shelveLines(lines, new Map([judged(2, 10)]), today, new Set(['guid:2']));
  expect(slugs(shelves.due)).toEqual(['0001', '0002']);
  expect(slugs(shelves.judged)).toEqual(['0002']);
  expect(shelves.counts).toEqual({ due: 1, waiting: 0, judged: 1 });
});

test('entries that expect nothing are on no shelf', () => {
  const { counts } = shelveLines([closingLineOf(anEntry(1))], new Map(), today);
  expect(counts).toEqual({ due: 0, waiting: 0, judged: 0 });
});
