import { expect, test } from 'vitest';
import { routeGlobs, routePattern } from '../../../src/build/bundle/app-routes.ts';
import { screens } from '../../browser/pages/screens.ts';

const paths = [...new Set(screens.map((screen) => screen.replace(/\?.*/, '')))];

test('hosts know the address of every screen, with a slash at its end or without, and no other', () => {
  const known = new RegExp(`^${routePattern()}$`);
  const strange = paths.filter((path) => !known.test(path));
  expect(strange).toEqual(['nowhere']);
  expect(paths.filter((path) => path !== '' && !known.test(`${path}/`))).toEqual(strange);
  const globs = new Set(routeGlobs());
  const isNamed = (path: string) => globs.has(`/${path}`) || globs.has(`/${path.replace(/\/.*/, '/*')}`);
  expect(paths.filter((path) => !isNamed(path))).toEqual(strange);
});
