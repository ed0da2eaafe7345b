/**
 * Takes the pictures of a page that was written ahead out of their frames: the app, which does not have them, would take
 * them for strangers as it takes the page over, and remove them.
 *
 * @returns puts those that are nowhere back, below the canvases that will be drawn over them: each into its frame, or into
 *   the one of the same name that the app has put in its place
 */
export function liftInsetPictures(root: Element): () => void {
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
