import { isAtEdge } from './is-at-edge.ts';

/**
 * Keeps touches that begin at the screen's sides from everything that drags within `element`: they are the browser's
 * swipes. Taps there still arrive as clicks. Returns what ends it.
 */
export function leaveEdges(element: HTMLElement): () => void {
  const onTouch = (event: TouchEvent) => {
    const touches = [...event.changedTouches];
    if (touches.every(({ clientX }) => isAtEdge({ clientX, pointerType: 'touch' }))) event.stopPropagation();
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
