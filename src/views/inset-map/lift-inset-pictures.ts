/**
 * Takes the pictures of a page that was written ahead out of their frames: the app, which does not have them, would take
 * them for strangers as it takes the page over, and remove them.
 *
 * @returns puts them back, below the canvases that will be drawn over them
 */
export function liftInsetPictures(root: Element): () => void {
  const pictures = Array.from(root.querySelectorAll('.map-picture'), (picture) => {
    const frame = picture.parentElement;
    picture.remove();
    return { frame, picture };
  });
  return () => {
    for (const { frame, picture } of pictures) frame?.prepend(picture);
  };
}
