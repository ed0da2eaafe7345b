import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { untilFound } from '../../state/journal/until-found.ts';

/**
 * Pulling the list down at its top asks for new entries. The browser's own pull-to-refresh, which would reload the
 * app, is off (`overscroll-behavior`). Returns how far the list is pulled, in px.
 *
 * @param first a child of the element that contains the list
 */
export function usePullToSync(first: RefObject<Element | null>): ReadonlySignal<number> {
  const pulledPx = useSignal(0);
  useEffect(() => {
    let isGone = false;
    let stop = (): void => {
      isGone = true;
    };
    // If its code does not load, there is still the button.
    untilFound()
      .then(() => import('./watch-pull.ts'))
      .then(({ watchPull }) => {
        if (!isGone) stop = watchPull(first, pulledPx);
      }, reportError);
    return () => stop();
  }, []);
  return pulledPx;
}
