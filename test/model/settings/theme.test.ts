import { expect, test } from 'vitest';
import { parseThemeChoice, themeChoices, themeOf } from '../../../src/model/settings/theme.ts';

test('every theme that can be chosen is read again, and an unknown one is the system’s', () => {
  for (const choice of themeChoices) expect(parseThemeChoice(choice)).toBe(choice);
  expect(parseThemeChoice('neon')).toBe('system');
});

test.each([
  ['system', false, false, 'light'],
  ['system', true, false, 'dark'],
  ['system', false, true, 'contrast-light'],
  ['system', true, true, 'contrast-dark'],
  ['contrast', false, false, 'contrast-light'],
  ['contrast', true, false, 'contrast-dark'],
  ['sepia', true, true, 'sepia'],
] as const)('%s, dark %s, more contrast wanted %s: %s', (choice, isDark, wantsContrast, name) => {
  expect(themeOf(choice, { isDark, wantsContrast })).toBe(name);
});
