import { expect, test } from 'vitest';
import { judgeAskedAnew, keptSeconds } from '../../../../src/build/doctor/judges/freshness.ts';

test.each<[Record<string, string>, number | null]>([
  [{ 'cache-control': 'no-cache' }, 0],
  [{ 'cache-control': 'No-Store, max-age=60' }, 0],
  [{ 'cache-control': 'public, max-age=0, must-revalidate' }, 0],
  [{ 'cache-control': 'public, max-age=31536000, immutable' }, 31_536_000],
  [{ 'cache-control': 's-maxage=600, max-age=5' }, 5],
  [{ 'cache-control': 's-maxage=600' }, null],
  [{ expires: 'Sun, 29 Nov 2026 12:10:00 GMT', date: 'Sun, 29 Nov 2026 12:00:00 GMT' }, 600],
  [{ expires: '0' }, 0],
  [{}, null],
])('with %j an answer is kept for %s seconds', (headers, seconds) => {
  expect(keptSeconds({ headers })).toBe(seconds);
});

test('how long something is kept is told in words', () => {
  const told = { check: 'page-caching', what: 'Pages are', else: 'new entries come late' };
  const says = (seconds: number) => {
    const headers = { 'cache-control': `max-age=${seconds}` };
    return judgeAskedAnew({ url: '', status: 200, failure: null, headers, body: new Uint8Array() }, told)
      .says;
  };
  expect(says(600)).toBe('Pages are kept for 10 minutes: new entries come late.');
  expect(says(86_400)).toContain('1 day:');
  expect(says(7200)).toContain('2 hours:');
});
