/** A finger this near to the screen's side is meant for the browser: back, forward or away. */
const edgePx = 20;

/**
 * True for a touch that begins at the left or right edge of the screen; only touch triggers the browser's edge
 * gestures.
 */
export function isAtEdge({ clientX, pointerType }: { clientX: number; pointerType: string }): boolean {
  return pointerType === 'touch' && (clientX < edgePx || clientX > innerWidth - edgePx);
}
