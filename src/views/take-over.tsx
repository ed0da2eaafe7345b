import { hydrate } from 'preact';
import type { PageState } from '../model/app/page-state.ts';
import { showPageState } from '../state/journal/show-page-state.ts';
import { startLanguage } from '../state/settings/apply-language.ts';
import { showOwnWidth } from '../state/signals.ts';
import { App } from './app.tsx';
import { liftInsetPictures } from './inset-map/lift-inset-pictures.ts';
import { keepWrittenWorld } from './painter/written-world.ts';
import { fetchParts } from './ui/lazy/lazy-chunk.ts';

/**
 * Turns a written page into the app, in place: first it is rendered exactly as it was written, so that every element
 * is reused, then as this reader and this window have it. Returns false, and leaves the page as it is, if the words
 * of its language cannot be loaded.
 */
export async function takeOver(root: Element, state: PageState): Promise<boolean> {
  const [isShown] = await Promise.all([showPageState(state), fetchParts(state.parts)]);
  if (!isShown) return false;
  const putPicturesBack = liftInsetPictures(root);
  hydrate(<App />, root);
  // It would hide elements that are added from now on. Its rules for the page's own elements are in the other one,
  // too.
  document.head.querySelector('style')?.remove();
  putPicturesBack();
  showOwnWidth();
  await startLanguage();
  // On wide screens the list's cover has a frame of its own now.
  putPicturesBack();
  return true;
}

/** Starts the app with the state of a page that it renders itself, to replace the page as soon as it can. */
export async function beginWith(state: PageState): Promise<void> {
  keepWrittenWorld(document);
  await showPageState(state);
}
