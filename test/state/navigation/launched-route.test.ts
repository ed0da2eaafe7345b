import { expect, test } from 'vitest';
import { launchedRoute } from '../../../src/state/navigation/launched-route.ts';

const origin = 'https://journal.example';
const launch = (target: string, tab: { at?: string; loadedAt?: string; basePath?: string } = {}) =>
  launchedRoute(origin + target, {
    href: origin + (tab.at ?? '/settings'),
    loadedAt: tab.loadedAt === undefined ? null : origin + tab.loadedAt,
    basePath: tab.basePath ?? '/',
  });

test('an open window goes to the entry that was pressed', () => {
  expect(launch('/entry/0090')).toEqual({ page: 'entry', slug: '0090' });
  expect(launch('/map')).toEqual({ page: 'map' });
  expect(launch('/share?url=https%3A%2F%2Fnews.example%2F')).toEqual({
    page: 'share',
    search: '?url=https%3A%2F%2Fnews.example%2F',
  });
});

test('pressed on the home screen, the app stays where its reader was; its shortcut leads to the list', () => {
  expect(launch('/')).toBeNull();
  expect(launch('/?entries')).toEqual({ page: 'list' });
  expect(launch('/my/journal/', { at: '/my/journal/settings', basePath: '/my/journal/' })).toBeNull();
});

test('the launch that loaded the page leads nowhere else', () => {
  expect(launch('/map', { at: '/map' })).toBeNull();
  // What was shared has led to its entry meanwhile.
  expect(launch('/share?url=x', { at: '/entry/0090', loadedAt: '/share?url=x' })).toBeNull();
});

test('the same address launched again later is gone to again', () => {
  expect(launch('/map', { at: '/entry/0090', loadedAt: '/' })).toEqual({ page: 'map' });
});

test('what is none of the app’s addresses is not followed', () => {
  expect(launch('/elsewhere')).toBeNull();
  expect(
    launchedRoute('https://other.example/map', { href: `${origin}/`, loadedAt: null, basePath: '/' }),
  ).toBeNull();
  expect(launchedRoute('', { href: `${origin}/settings`, loadedAt: null, basePath: '/' })).toBeNull();
});
