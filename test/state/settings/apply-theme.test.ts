import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { palettes } from '../../../src/basemap/palettes.ts';
import { type ThemeName, themeChoices, themeOf } from '../../../src/model/settings/theme.ts';
import { coloursOf } from '../../styles/theme-colours.ts';
import { openTab } from '../played-browser.ts';

let tab: ReturnType<typeof openTab>;
const bar = { content: '' };

async function start(...asked: string[]) {
  tab = openTab();
  tab.document.querySelectorAll = () => [bar];
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: asked.includes(query),
    addEventListener: () => undefined,
  }));
  const { applyTheme } = await import('../../../src/state/settings/apply-theme.ts');
  const { themeName } = await import('../../../src/state/signals.ts');
  return { applyTheme, themeName };
}

beforeEach(() => {
  bar.content = '';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the browser’s bar has the paper of every theme', async () => {
  const shown = new Set<ThemeName>();
  for (const asked of [[], ['(prefers-color-scheme: dark)']]) {
    const { applyTheme, themeName } = await start(...asked);
    for (const choice of themeChoices) {
      applyTheme(choice);
      shown.add(themeName.value);
      expect(bar.content).toBe(coloursOf(themeName.value).get('paper'));
      // The style sheets follow the system by themselves.
      const named = choice === 'system' ? undefined : themeName.value;
      expect(tab.document.documentElement.dataset.theme).toBe(named);
    }
  }
  expect(shown).toEqual(new Set(Object.keys(palettes)));
});

test('a system that asks for more contrast has it', async () => {
  const { applyTheme } = await start('(prefers-contrast: more)', '(prefers-color-scheme: dark)');
  applyTheme('system');
  expect(tab.document.documentElement.dataset.theme).toBe('contrast-dark');
});

test('a palette of the system’s own is drawn with maps of high contrast', async () => {
  const { applyTheme, themeName } = await start('(forced-colors: active)');
  applyTheme('sepia');
  expect(themeName.value).toBe(themeOf('contrast', { isDark: false, wantsContrast: false }));
});
