import { expect, test } from 'vitest';
import { filterExamples } from '../../src/search/edit-filters.ts';
import { journeyOf } from '../fixtures/entry-summary.ts';

test('the examples of filters name what the journal has', () => {
  const entries = journeyOf([
    ['Piraeus, Greece', 37.94, 23.65],
    ['Los Angeles', 34.05, -118.24],
  ]);
  expect(filterExamples(entries)).toEqual(['place:"Los Angeles"', 'state:still', 'is:unread']);
});

test('a journal without places and days still has an example', () => {
  expect(filterExamples([])).toEqual(['is:unread']);
});
