import { effect } from '@preact/signals';
import { hasStorageTrouble, library, route, summariesComplete, syncState } from '../state/signals.ts';
import { fetchParts } from './ui/lazy/lazy-chunk.ts';

/**
 * Resolves when the app's own page can replace a written one: its code is loaded, and entries are there, those in the
 * page or all of them, unless there are none. With only the first entries of a feed that is still being fetched it
 * would show less than the page does. A reader who navigates meanwhile waits for neither, nor does one whose device
 * cannot be read.
 *
 * @param started resolves when the device was read
 */
export async function untilDrawable(started: Promise<void>): Promise<void> {
  const first = route.value;
  const drawable = Promise.all([started, fetchParts([`${first.page}-page`])]).then(() =>
    until(() => library.value === 'written' || summariesComplete.value || syncState.value.kind === 'resting'),
  );
  await Promise.race([drawable, until(() => route.value !== first || hasStorageTrouble.value)]);
}

/**
 * Resolves when the device has answered: until then a start shows the stored first screen, which is right only as
 * long as the device still has the entries in it.
 */
export function untilAnswered(): Promise<void> {
  const first = route.value;
  return until(() => library.value !== 'opening' || route.value !== first || hasStorageTrouble.value);
}

function until(isTrue: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (isTrue()) queueMicrotask(end);
    });
    function end(): void {
      stop();
      resolve();
    }
  });
}
