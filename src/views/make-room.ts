import { effect } from '@preact/signals';
import { hasStorageTrouble, isWide, library, route, summariesComplete, syncState } from '../state/signals.ts';
import { fetchParts } from './ui/lazy/lazy-chunk.ts';

/**
 * Resolves when the app can be rendered where a page was written ahead, or kept by the service worker: that stands until
 * then. A reader who navigates meanwhile waits for nothing, nor does one whose device cannot be read.
 *
 * @param root holds that page. It is emptied, but for a kept list: in the elements of that the app's own list is
 * rendered, so that what is the same is not laid out again, and what a finger or the keyboard is at stays.
 * @param started resolves when the device was read
 */
export async function makeRoom(root: HTMLElement, started: Promise<void>): Promise<void> {
  const { kept } = root.dataset;
  await (kept === undefined ? untilDrawable(started) : untilAnswered());
  const isOwnList = kept === (isWide.peek() ? 'wide' : 'phone') && route.peek().page === 'list';
  if (!isOwnList) root.replaceChildren();
}

/**
 * Until its code is loaded, and entries are there, those in the page or all of them, unless there are none. With only
 * the first entries of a feed that is still being fetched it would show less than the page does.
 */
async function untilDrawable(started: Promise<void>): Promise<void> {
  const first = route.value;
  const drawable = Promise.all([started, fetchParts([`${first.page}-page`])]).then(() =>
    until(() => library.value === 'written' || summariesComplete.value || syncState.value.kind === 'resting'),
  );
  await Promise.race([drawable, until(() => route.value !== first || hasStorageTrouble.value)]);
}

/** Until the device has answered: a kept first screen is right only as long as the device has the entries in it. */
async function untilAnswered(): Promise<void> {
  const first = route.value;
  await until(() => library.value !== 'opening' || route.value !== first || hasStorageTrouble.value);
  // In a task of its own, behind what makes the date formats: see format-day.ts.
  await new Promise((resolve) => setTimeout(resolve));
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
