import { parseThemeChoice, type ThemeChoice, type ThemeName, themeOf } from '../../model/settings/theme.ts';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import { themeChoice, themeName } from '../signals.ts';

/** Colours of the browser's own bars: the paper of each theme, as in `styles/tokens.css`. */
export const paperColours: Record<ThemeName, string> = {
  light: '#f8f3e9',
  dark: '#0f1b26',
  sepia: '#f1e4cb',
  black: '#000000',
  'contrast-light': '#ffffff',
  'contrast-dark': '#000000',
};

const darkQuery = matchMedia('(prefers-color-scheme: dark)');
const contrastQuery = matchMedia('(prefers-contrast: more)');
/** The system's own palette: the style sheets draw the page in it, and the maps use the nearest of ours. */
const forcedQuery = matchMedia('(forced-colors: active)');

/** Before the first paint: the theme of the last visit, and from then on the system's changes. */
export function startTheme(): void {
  applyTheme(parseThemeChoice(readLocalValue('theme')));
  for (const query of [darkQuery, contrastQuery, forcedQuery])
    query.addEventListener('change', () => applyTheme(themeChoice.value));
}

/**
 * Shows a theme at once, in the page and in the browser's bars. The system's light and dark are the style sheets' own:
 * a root element that is left as it is spares a start the second styling of all that it shows.
 */
export function applyTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  themeName.value = themeOf(forcedQuery.matches ? 'contrast' : choice, {
    isDark: darkQuery.matches,
    wantsContrast: contrastQuery.matches,
  });
  const { dataset } = document.documentElement;
  if (choice === 'system' && (themeName.value === 'light' || themeName.value === 'dark'))
    delete dataset.theme;
  else dataset.theme = themeName.value;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = paperColours[themeName.value];
  }
  writeLocalValue('theme', choice);
}
