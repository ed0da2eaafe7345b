/** A theme as it is shown. */
export type ThemeName = 'light' | 'dark' | 'sepia' | 'black' | 'contrast-light' | 'contrast-dark';

/** What the reader chose: a theme, or the system's; high contrast is light or dark like the system. */
export type ThemeChoice = 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';

/** In the order in which they are offered. */
export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'];

/** Unknown values, from an older or newer version, mean the system's theme. */
export function parseThemeChoice(value: unknown): ThemeChoice {
  return themeChoices.find((choice) => choice === value) ?? 'system';
}

/** Whether its text is lighter than its background. */
export function isDarkTheme(name: ThemeName): boolean {
  return name === 'dark' || name === 'black' || name === 'contrast-dark';
}

/** What the system asks for. */
export interface SystemLooks {
  isDark: boolean;
  /** More contrast, or the system's own palette. */
  wantsContrast: boolean;
}

/** The theme that results from a choice on a system. */
export function themeOf(choice: ThemeChoice, { isDark, wantsContrast }: SystemLooks): ThemeName {
  const byLight = isDark ? 'dark' : 'light';
  if (choice === 'contrast' || (choice === 'system' && wantsContrast)) return `contrast-${byLight}`;
  return choice === 'system' ? byLight : choice;
}
