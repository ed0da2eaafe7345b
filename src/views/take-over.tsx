import { hydrate } from 'preact';
import type { PageState } from '../model/app/page-state.ts';
import { showPageState } from '../state/journal/show-page-state.ts';
import { startLanguage } from '../state/settings/apply-language.ts';
import { showOwnWidth } from '../state/signals.ts';
import { App } from './app.tsx';
import { keepWrittenWorld } from './painter/written-world.ts';
import { dayFormats } from './ui/format/format-day.ts';
import { fetchParts } from './ui/lazy/lazy-chunk.ts';
import { nextTask, runInTasks } from './ui/next-task.ts';

/**
 * Begins with the state of a written page. One that can be taken over in place becomes the app, and `true` is returned:
 * first it is rendered exactly as it was written, so that every element is reused, then as this reader and this window
 * have it. False, and the page is left as it is, where the app renders the page itself, to replace it as soon as it
 * can, or if the words of the page's language cannot be loaded.
 */
export async function takeOver(root: Element, state: PageState): Promise<boolean> {
  if (!state.isInPlace) keepWrittenWorld(document);
  const [isShown] = await Promise.all([showPageState(state), fetchParts(state.parts)]);
  if (!isShown || !state.isInPlace) return false;
  await runInTasks(dayFormats);
  const putPicturesBack = liftInsetPictures(root);
  hydrate(<App />, root);
  putPicturesBack();
  await nextTask();
  showOwnWidth();
  await startLanguage();
  // On wide screens the list's cover has a frame of its own now.
  putPicturesBack();
  await nextTask();
  return true;
}

/**
 * Takes the pictures of a written page out of their frames: the app does not render them, and would remove them as
 * unknown elements when it takes over the page.
 *
 * @returns puts those that are not in the page back, below the canvases that will be drawn over them: each into its
 * frame, or into the frame with the same name that the app has rendered instead
 */
function liftInsetPictures(root: Element): () => void {
  const pictures = Array.from(root.querySelectorAll('.map-picture'), (picture) => {
    const frame = picture.parentElement;
    picture.remove();
    return { frame, picture };
  });
  return () => {
    for (const { frame, picture } of pictures)
      if (frame && !picture.isConnected) findFrame(root, frame)?.prepend(picture);
  };
}

function findFrame(root: Element, frame: Element): Element | undefined {
  if (frame.isConnected) return frame;
  const name = frame.getAttribute('aria-label');
  return [...root.querySelectorAll('[role="img"]')].find((one) => one.getAttribute('aria-label') === name);
}
