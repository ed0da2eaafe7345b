import { expect, test } from 'vitest';
import { readServerConfig } from '../../src/build/read-server-config.ts';

test('the app lives at the root and on port 4173 unless told otherwise', () => {
  expect(readServerConfig({})).toEqual({ base: '/', port: 4173 });
});

test.each(['journal', '/journal', 'journal/', '//journal//'])('BASE_PATH %s gets its slashes', (path) => {
  expect(readServerConfig({ BASE_PATH: path }).base).toBe('/journal/');
});

test('a base path of several folders stays whole', () => {
  expect(readServerConfig({ BASE_PATH: '/my/journal/' }).base).toBe('/my/journal/');
});

test.each(['https://example.org/', '/a b/', '/../x'])('BASE_PATH %s is refused by name', (path) => {
  expect(() => readServerConfig({ BASE_PATH: path })).toThrow(/BASE_PATH/);
});

test.each(['0', '70000', 'http', '41.5'])('PORT %s is refused by name', (port) => {
  expect(() => readServerConfig({ PORT: port })).toThrow(/PORT/);
});
