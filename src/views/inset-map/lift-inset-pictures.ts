/**
 * Takes the pictures of a written page out of their frames: the app does not render them, and would remove them as
 * unknown elements when it takes over the page.
 *
 * @returns puts those that are not in the page back, below the canvases that will be drawn over them: each into its
 * frame, or into the frame with the same name that the app has rendered instead
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
