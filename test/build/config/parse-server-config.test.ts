import { expect, test } from 'vitest';
import { parseServerConfig } from '../../../src/build/config/parse-server-config.ts';

test('the app lives at the root and on port 4173 unless told otherwise', () => {
  expect(parseServerConfig({})).toEqual({ base: '/', port: 4173 });
});

test.each(['journal', '/journal', 'journal/', '//journal//'])('BASE_PATH %s gets its slashes', (path) => {
  expect(parseServerConfig({ BASE_PATH: path }).base).toBe('/journal/');
});

test('a base path of several folders stays whole', () => {
  expect(parseServerConfig({ BASE_PATH: '/my/journal/' }).base).toBe('/my/journal/');
});

test.each(['https://example.org/', '/a b/', '/../x'])('BASE_PATH %s is refused by name', (path) => {
  expect(() => parseServerConfig({ BASE_PATH: path })).toThrow(/BASE_PATH/);
});

test.each(['0', '70000', 'http', '41.5'])('PORT %s is refused by name', (port) => {
  expect(() => parseServerConfig({ PORT: port })).toThrow(/PORT/);
});
