import { expect, test } from 'vitest';
import { buildSegment } from '../../src/search/build-segment.ts';
import { explainMissing } from '../../src/search/explain-missing.ts';
import { findHits } from '../../src/search/find-hits.ts';
import { parseSearch } from '../../src/search/parse-search.ts';
import { prepareSegment } from '../../src/search/prepare-segment.ts';
import { saying } from './journal-index.ts';

const segments = [prepareSegment(buildSegment([saying(1, 'The last boat has gone.', { place: 'Naxos' })]))];
const sets = { read: new Set<string>(), saved: new Set<string>(), noted: new Set<string>() };

function missingFrom(query: string) {
  const search = parseSearch(query);
  const { matches } = findHits(segments, search, { sort: 'relevance', sets });
  return explainMissing(segments, search, matches).map(({ kind, text }) => `${kind} ${text}`);
}

test('only what stands in quotes is said to be missing as a phrase', () => {
  expect(missingFrom('"boat last"')).toEqual(['phrase boat last']);
  expect(missingFrom('45.65')).toEqual(['text 45.65']);
  expect(missingFrom('<b>x</b>')).toEqual(['text <b>x</b>']);
  expect(missingFrom('1987')).toEqual(['text 1987']);
  expect(missingFrom('zeppelin')).toEqual(['word zeppelin']);
  expect(missingFrom('船着場')).toEqual(['word 船着場']);
});

test('what is left out is never missed', () => {
  expect(missingFrom('boat -zeppelin -place:paris')).toEqual([]);
});
