/** A finger that comes from so near to the screen's side is on its way to the browser: back, forward or away. */
const edgePx = 20;

/** True for a touch that begins at the left or right edge of the screen; other pointers have no such errand. */
export function isAtEdge({ clientX, pointerType }: { clientX: number; pointerType: string }): boolean {
  return pointerType === 'touch' && (clientX < edgePx || clientX > innerWidth - edgePx);
}
