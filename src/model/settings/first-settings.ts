import { parseThemeChoice } from './theme.ts';
import { parseTypeSettings } from './type-settings.ts';

/**
 * How the settings that the first screen depends on are judged: by these parsers of the table of all settings, in
 * settings.ts, of which nothing else is loaded by then.
 */
export const firstSettings = {
  theme: parseThemeChoice,
  type: parseTypeSettings,
  language: parseTag,
  keepAwake: isTrue,
  streets: isTrue,
};

/** What each of them is. */
export type FirstSettings = {
  [Name in keyof typeof firstSettings]: ReturnType<(typeof firstSettings)[Name]>;
};

/** A language's tag, or `system`. Whether it is spoken here is for the words to say. */
function parseTag(stored: unknown): string {
  return typeof stored === 'string' ? stored : 'system';
}

/** What is off by default. */
export function isTrue(stored: unknown): boolean {
  return stored === true;
}
