import { expect, test } from 'vitest';
import { isUnchanged } from '../../../src/build/relay/is-unchanged.ts';

const day = 'Thu, 25 Jun 2026 10:00:00 GMT';
const earlier = 'Wed, 24 Jun 2026 10:00:00 GMT';
const there = { etag: '"a,b"', lastModified: day };

test.each([
  ['the tag', { ifNoneMatch: '"a,b"' }],
  ['the tag as a weak one', { ifNoneMatch: 'W/"a,b"' }],
  ['the tag among others', { ifNoneMatch: '"x", W/"a,b"' }],
  ['any tag', { ifNoneMatch: '*' }],
  ['the date', { ifModifiedSince: day }],
])('who has %s has what there is', (_what, conditions) => {
  expect(isUnchanged(conditions, there)).toBe(true);
});

test.each([
  ['nothing', {}],
  ['another tag', { ifNoneMatch: '"a"' }],
  ['another tag, whatever the date', { ifNoneMatch: '"a"', ifModifiedSince: day }],
  ['an earlier date', { ifModifiedSince: earlier }],
  ['no date at all', { ifModifiedSince: 'soon' }],
])('who has %s does not', (_what, conditions) => {
  expect(isUnchanged(conditions, there)).toBe(false);
});

test('a tag without quotes, and none at all', () => {
  expect(isUnchanged({ ifNoneMatch: 'abc' }, { etag: 'abc', lastModified: null })).toBe(true);
  expect(isUnchanged({ ifNoneMatch: '"abc"' }, { etag: null, lastModified: day })).toBe(false);
  expect(isUnchanged({ ifModifiedSince: day }, { etag: '"a"', lastModified: null })).toBe(false);
});
