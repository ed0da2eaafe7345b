import { hydrate } from 'preact';
import type { PageState } from '../model/page-state.ts';
import { startLanguage } from '../state/apply-language.ts';
import { showPageState } from '../state/show-page-state.ts';
import { showOwnWidth } from '../state/signals.ts';
import { App } from './app.tsx';
import { liftInsetPictures } from './inset-map/lift-inset-pictures.ts';
import { keepWrittenWorld } from './painter/written-world.ts';
import { fetchParts } from './ui/lazy-chunk.ts';

/**
 * Makes the app of a page that was written ahead, in place: first as it was written, to the letter, so that every
 * element stays what it is, then as this reader and this window have it. Gives false, and leaves the page as it is, where
 * the words of its language do not come.
 */
export async function takeOver(root: Element, state: PageState): Promise<boolean> {
  const [isShown] = await Promise.all([showPageState(state), fetchParts(state.parts)]);
  if (!isShown) return false;
  const putPicturesBack = liftInsetPictures(root);
  hydrate(<App />, root);
  // It would hold back elements that come from now on. What it says of the page's own stands in the other one, too.
  document.head.querySelector('style')?.remove();
  putPicturesBack();
  showOwnWidth();
  await startLanguage();
  // On wide screens the list's cover has come into a frame of its own.
  putPicturesBack();
  return true;
}

/** Has the app begin with what a page carries that it shows anew, in the place of the page as soon as it can. */
export async function beginWith(state: PageState): Promise<void> {
  keepWrittenWorld(document);
  await showPageState(state);
}
