import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from '../../state/route.ts';
import { route } from '../../state/signals.ts';

/** What is drawn instead of the page that is open: as much of another one as its first screen shows. */
export interface FirstScreen {
  route: Route;
  /** Rows of the list that are drawn. */
  rows: number;
}

/** Null in the page itself. */
export const ShownScreen = createContext<FirstScreen | null>(null);

/** What a component around it draws: null in the page itself. */
export function useFirstScreen(): FirstScreen | null {
  return useContext(ShownScreen);
}

/** The screen that a component is drawn for. */
export function useRoute(): Route {
  return useFirstScreen()?.route ?? route.value;
}
