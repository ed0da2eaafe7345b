import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssClassName } from '../../../src/build/bundle/css-class-name.ts';

test('a class has one name wherever the house stands', () => {
  const name = cssClassName('row', '/home/ada/waymark/src/views/list/list.module.css');
  expect(name).toBe(cssClassName('row', 'C:\\waymark\\src\\views\\list\\list.module.css?inline'));
});

test('no two modules of the app share a mark', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.module.css'));
  expect(modules.length).toBeGreaterThan(50);
  expect(new Set(modules.map((file) => cssClassName('row', `/w/src/${file}`))).size).toBe(modules.length);
});
