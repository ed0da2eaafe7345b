import { expect, test } from 'vitest';
import { parsePolicies, sourcesFor } from '../../../../src/build/doctor/judges/parse-policies.ts';

function sourcesIn(text: string, directive: string) {
  const [policy] = parsePolicies(text);
  return policy === undefined ? 'no policy' : sourcesFor(policy, directive);
}

test('a header may hold several policies', () => {
  expect(parsePolicies("img-src 'self', default-src 'none'; img-src data:")).toHaveLength(2);
});

test('no header, an empty one and a stray sign are no policy', () => {
  for (const text of [undefined, '', ' ; ,']) expect(parsePolicies(text)).toEqual([]);
});

test('the first of two directives of a name counts, in letters of any size', () => {
  expect(sourcesIn("IMG-SRC 'self'; img-src *", 'img-src')).toEqual(["'self'"]);
});

test.each([
  ["default-src 'self'", 'font-src', ["'self'"]],
  ["default-src 'none'; script-src 'self'", 'worker-src', ["'self'"]],
  ["default-src 'none'; child-src a.example", 'frame-src', ['a.example']],
  ["default-src 'self'", 'base-uri', null],
  ["img-src 'self'", 'font-src', null],
])('in %s what counts for %s is %j', (text, directive, sources) => {
  expect(sourcesIn(text, directive)).toEqual(sources);
});
