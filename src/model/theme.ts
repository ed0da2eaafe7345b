/** A theme as it is shown. */
export type ThemeName = 'light' | 'dark' | 'sepia' | 'black';

/** What the reader chose: a theme, or whichever of light and dark the system has. */
export type ThemeChoice = 'system' | ThemeName;

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'sepia', 'dark', 'black'];

/** Unknown words, from an older or newer version, mean the system's theme. */
export function parseThemeChoice(value: unknown): ThemeChoice {
  return themeChoices.find((choice) => choice === value) ?? 'system';
}
