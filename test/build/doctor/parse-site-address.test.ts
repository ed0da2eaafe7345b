import { expect, test } from 'vitest';
import { parseSiteAddress } from '../../../src/build/doctor/parse-site-address.ts';

test.each([
  ['https://journal.example.org', 'https://journal.example.org/'],
  ['https://example.org/journal', 'https://example.org/journal/'],
  ['http://localhost:4173/?entries#top', 'http://localhost:4173/'],
])('%s is the journal at %s', (word, url) => {
  expect(parseSiteAddress([word])).toEqual({ kind: 'site', url });
});

test.each([
  [[]],
  [['https://a.example/', 'https://b.example/']],
  [['journal.example.org']],
  [['file:///srv/journal']],
])('%j is answered with how it is used', (words) => {
  expect(parseSiteAddress(words)).toEqual({
    kind: 'usage',
    says: expect.stringContaining('npm run doctor --'),
  });
});
