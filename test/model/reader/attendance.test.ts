import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { attend, entriesSince, parseAttendance } from '../../../src/model/reader/attendance.ts';
import { anEntry } from '../../store/an-entry.ts';

const dayMs = 86_400_000;
const row = (number: number) => summarizeEntry(anEntry(number));
const rows = (newest: number) => Array.from({ length: newest }, (_, index) => row(newest - index));
const newestMs = (number: number) => anEntry(number).instantMs;

test('after two days away the last visit is the beginning of what is caught up on', () => {
  const first = attend(null, { nowMs: 0, newestMs: newestMs(3), isCaughtUp: true });
  expect(first.before).toBeNull();
  const soon = attend(first, { nowMs: 2 * dayMs - 1, newestMs: newestMs(4), isCaughtUp: true });
  expect(soon.before).toBeNull();
  const late = attend(soon, { nowMs: 9 * dayMs, newestMs: newestMs(4), isCaughtUp: true });
  expect(late.before).toEqual({ atMs: 2 * dayMs - 1, newestMs: newestMs(4) });
  expect(late.visit.atMs).toBe(9 * dayMs);
});

test('a visit within the same absence does not end it', () => {
  const away = { visit: { atMs: 0, newestMs: 1 }, before: null };
  const back = attend(away, { nowMs: 5 * dayMs, newestMs: 1, isCaughtUp: true });
  const again = attend(back, { nowMs: 5 * dayMs + 60_000, newestMs: 9, isCaughtUp: false });
  expect(again.before).toEqual({ atMs: 0, newestMs: 1 });
});

test('what is left of an earlier absence stays the beginning of the next one', () => {
  const known = { visit: { atMs: 10 * dayMs, newestMs: 10 }, before: { atMs: 0, newestMs: 1 } };
  const now = { nowMs: 20 * dayMs, newestMs: 20 };
  expect(attend(known, { ...now, isCaughtUp: false }).before).toEqual({ atMs: 0, newestMs: 1 });
  expect(attend(known, { ...now, isCaughtUp: true }).before).toEqual({ atMs: 10 * dayMs, newestMs: 10 });
});

test('the set is what is newer than the visit, oldest first, and none for a single entry', () => {
  const since = entriesSince(rows(9), { newestMs: newestMs(6) });
  expect(since.map(({ number }) => number)).toEqual(['0007', '0008', '0009']);
  expect(entriesSince(rows(9), { newestMs: newestMs(8) })).toEqual([]);
  expect(entriesSince(rows(9), { newestMs: 0 })).toHaveLength(9);
  expect(entriesSince(rows(9), null)).toEqual([]);
});

test('entries without a date neither end the set nor are in it', () => {
  const undated = summarizeEntry(anEntry(0, { date: null, instantMs: 0 }));
  const since = entriesSince([undated, row(9), undated, row(8), undated, row(7)], { newestMs: newestMs(7) });
  expect(since.map(({ number }) => number)).toEqual(['0008', '0009']);
  expect(entriesSince([undated, undated, undated], { newestMs: 0 })).toEqual([]);
});

test('what another version stored is read or left', () => {
  const kept = { visit: { atMs: 1, newestMs: 2 }, before: null };
  expect(parseAttendance(kept)).toEqual(kept);
  expect(parseAttendance({ ...kept, before: { atMs: 'then' } })).toEqual(kept);
  for (const broken of [null, 'then', 7, {}, { visit: 3 }, { visit: { atMs: 1 } }])
    expect(parseAttendance(broken)).toBeNull();
});
