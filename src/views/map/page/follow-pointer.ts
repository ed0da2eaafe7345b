/** The moves of a finger or mouse that drags something; px since the press, px per ms at the end. */
export interface Drag {
  move(byPx: number): void;
  end(result: { byPx: number; speed: number }): void;
  /** The browser took over the pointer, or a second finger came: back to the start. */
  cancel(): void;
}

export type DragAxis = 'across' | 'along';

/** A press that moves less than this is a tap. */
const tapPx = 8;
/** Fingers that come from the screen's edge are the browser's: back, forward. */
const edgePx = 24;

/**
 * Follows the pressed pointer until it is released. Once it has moved, `begin` is asked for the drag along its axis,
 * `across` the screen or `along` it up and down; null ignores it. The click that ends a drag is suppressed.
 */
export function followPointer(press: PointerEvent, begin: (axis: DragAxis) => Drag | null): void {
  const target = press.currentTarget;
  if (!(target instanceof Element) || !press.isPrimary || press.button !== 0) return;
  const isFromEdge =
    press.pointerType === 'touch' && (press.clientX < edgePx || press.clientX > innerWidth - edgePx);
  const ending = new AbortController();
  let drag: Drag | null = null;
  let axis: DragAxis | null = null;
  let last = { at: press.timeStamp, px: 0, speed: 0 };
  const options = { signal: ending.signal };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('pointerup', end, options);
  document.addEventListener('pointercancel', cancel, options);
  document.addEventListener('pointerdown', cancel, options);

  function move(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return;
    const [across, along] = [event.clientX - press.clientX, event.clientY - press.clientY];
    if (axis === null) {
      if (Math.hypot(across, along) < tapPx) return;
      axis = Math.abs(across) > Math.abs(along) ? 'across' : 'along';
      drag = axis === 'across' && isFromEdge ? null : begin(axis);
      if (drag === null) ending.abort();
    }
    const px = axis === 'across' ? across : along;
    const passedMs = Math.max(1, event.timeStamp - last.at);
    last = { at: event.timeStamp, px, speed: 0.6 * ((px - last.px) / passedMs) + 0.4 * last.speed };
    drag?.move(px);
  }

  function end(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return;
    ending.abort();
    if (drag === null) return;
    keepBackClick();
    const hasRested = event.timeStamp - last.at > 100;
    drag.end({ byPx: last.px, speed: hasRested ? 0 : last.speed });
  }

  function cancel(event: PointerEvent): void {
    // The press itself is still bubbling up to the document.
    if (event === press) return;
    ending.abort();
    drag?.cancel();
  }
}

function keepBackClick(): void {
  const keepBack = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', keepBack, { capture: true, once: true });
  // Touches that moved cause no click: the next one is intended.
  setTimeout(() => removeEventListener('click', keepBack, { capture: true }), 0);
}
