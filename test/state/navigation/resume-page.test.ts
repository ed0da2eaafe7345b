import { afterEach, expect, test, vi } from 'vitest';
import { openTab } from '../played-browser.ts';

let left = '';
vi.mock('../../../src/store/local-values.ts', () => ({
  readLocalValue: () => left,
  writeLocalValue: () => undefined,
}));

/** What the app shows when it is opened at an address, after it was left at another. */
async function openedAt(address: string, leftAt: string): Promise<string> {
  openTab(address);
  vi.stubGlobal('addEventListener', () => undefined);
  left = `${Date.now()} ${leftAt}`;
  const { route } = await import('../../../src/state/signals.ts');
  const { resumePage } = await import('../../../src/state/navigation/resume-page.ts');
  resumePage();
  return route.value.page;
}

afterEach(() => vi.unstubAllGlobals());

test('opened from the home screen, the app goes on where its reader was', async () => {
  expect(await openedAt('/', '/map?entry=0090')).toBe('map');
});

test('its shortcut to the entries leads to them', async () => {
  expect(await openedAt('/?entries', '/map')).toBe('list');
});

test('what was shared once is not shown again', async () => {
  expect(await openedAt('/', '/share?url=https%3A%2F%2Fnews.example%2F')).toBe('list');
});
