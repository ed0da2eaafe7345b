import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from '../../../state/route.ts';
import { route } from '../../../state/signals.ts';

/** What is rendered instead of the open page: as much of another one as its first screen shows. */
export interface FirstScreen {
  route: Route;
  /** Number of the list's rows to render. */
  rows: number;
}

/** Null in the page itself. */
export const ShownScreen = createContext<FirstScreen | null>(null);

/** The first screen that is being rendered: null in the page itself. */
export function useFirstScreen(): FirstScreen | null {
  return useContext(ShownScreen);
}

/** The screen that a component is rendered for. */
export function useRoute(): Route {
  return useFirstScreen()?.route ?? route.value;
}
