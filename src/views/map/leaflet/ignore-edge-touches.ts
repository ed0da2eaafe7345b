import { isAtEdge } from '../is-at-edge.ts';

/**
 * Keeps touches that begin at the screen's sides from everything that drags within `element`: they are the browser's
 * swipes. Taps there still arrive as clicks. Also ignores a finger that is put down while another one touches
 * something outside `element`: the two would be taken for a pinch. Returns a function that stops it.
 */
export function ignoreEdgeTouches(element: HTMLElement): () => void {
  const onTouch = (event: TouchEvent) => {
    const isFromEdge = [...event.changedTouches].every(({ clientX }) =>
      isAtEdge({ clientX, pointerType: 'touch' }),
    );
    const isBusy = [...event.touches].some(
      ({ target }) => !(target instanceof Node && element.contains(target)),
    );
    if (isFromEdge || isBusy) event.stopPropagation();
  };
  const onPointer = (event: PointerEvent) => {
    if (isAtEdge(event)) event.stopPropagation();
  };
  element.addEventListener('touchstart', onTouch, { capture: true, passive: true });
  element.addEventListener('pointerdown', onPointer, { capture: true });
  return () => {
    element.removeEventListener('touchstart', onTouch, { capture: true });
    element.removeEventListener('pointerdown', onPointer, { capture: true });
  };
}
