import { expect, test } from 'vitest';
import { type Finding, gravestOfEach, ok, warning, wrong } from '../../../src/build/doctor/judges/finding.ts';
import { exitCodeOf, writeReport } from '../../../src/build/doctor/write-report.ts';

const skipped: Finding = { kind: 'skipped', check: 'browser', says: 'Not tried.', todo: 'Install one.' };

test('each check is a line under its group, with what to do where something is the matter', () => {
  const report = writeReport([
    { title: 'Caching', findings: [ok('one', 'Well.'), warning('two', 'Late.', 'Do this.')] },
    { title: 'Feed', findings: [wrong('three', 'None.', 'Do that.'), skipped] },
  ]);
  expect(report).toBe(`Caching
  ok       one: Well.
  warning  two: Late. Do this.

Feed
  WRONG    three: None. Do that.
  skipped  browser: Not tried. Install one.

1 of 4 checks found something wrong. 1 could be better. 1 could not be done.
`);
});

test('only what is wrong fails', () => {
  const groups = (...findings: Finding[]) => [{ title: 'Caching', findings }];
  expect(exitCodeOf(groups(ok('one', 'Well.'), warning('two', 'Late.', 'Do this.'), skipped))).toBe(0);
  expect(exitCodeOf(groups(ok('one', 'Well.'), wrong('two', 'None.', 'Do this.')))).toBe(1);
  expect(writeReport(groups(ok('one', 'Well.')))).toMatch(/\nAll is well\.\n$/);
});

test('of several pages the gravest finding of a check is told, the first of its kind', () => {
  const late = warning('two', 'Late.', '');
  const first = wrong('one', 'First.', '');
  const findings = [ok('one', 'Well.'), late, first, wrong('one', 'Second.', ''), ok('two', 'Well.')];
  expect(gravestOfEach(findings)).toEqual([first, late]);
});
