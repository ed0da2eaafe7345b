import { signal } from '@preact/signals';

/** The same numbers as in the style sheets: a phone laid on its side, or a window as low. */
const shortQuery = matchMedia(
  '(max-height: 559px) and (min-width: 560px), (max-height: 539px), (max-width: 299px)',
);

/**
 * Whether a sheet over the map would leave no map: then card, timeline and list stand in a column beside it, or below
 * it where the window is narrow, too.
 */
export const isShortWindow = signal(shortQuery.matches);
shortQuery.addEventListener('change', () => {
  isShortWindow.value = shortQuery.matches;
});
