import { signal } from '@preact/signals';

/** The same numbers as in the style sheets: a phone in landscape, or a window of that height. */
const shortQuery = matchMedia(
  '(max-height: 559px) and (min-width: 560px), (max-height: 539px), (max-width: 299px)',
);

/**
 * Whether a sheet over the map would leave no map: card, timeline and list are then in a column beside it, or below
 * it if the window is narrow, too.
 */
export const isShortWindow = signal(shortQuery.matches);
shortQuery.addEventListener('change', () => {
  isShortWindow.value = shortQuery.matches;
});
