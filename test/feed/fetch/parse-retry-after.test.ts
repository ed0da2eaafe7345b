import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/feed/fetch/parse-retry-after.ts';

const nowMs = Date.UTC(2026, 5, 25, 12, 0, 0);

test('seconds and HTTP dates become a wait in ms', () => {
  expect(parseRetryAfter('120', nowMs)).toBe(120_000);
  expect(parseRetryAfter(' 0 ', nowMs)).toBe(0);
  expect(parseRetryAfter('Thu, 25 Jun 2026 12:10:00 GMT', nowMs)).toBe(600_000);
});

test('a moment that has passed is no wait', () => {
  expect(parseRetryAfter('Thu, 25 Jun 2026 11:00:00 GMT', nowMs)).toBe(0);
});

test('nonsense is no wait that anyone asked for', () => {
  for (const header of [null, '', 'soon', '-5', '1.5', '12 minutes']) {
    expect(parseRetryAfter(header, nowMs), String(header)).toBeNull();
  }
});
