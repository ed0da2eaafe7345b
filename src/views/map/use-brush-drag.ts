import type { ReadonlySignal } from '@preact/signals';
import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { DayRange } from './cluster-entries.ts';
import { type DayAxis, dayAt, startOfDay } from './day-axis.ts';
import { dayRange, entryPoints, selectEntry } from './map-state.ts';
import { moveRange, settleRange } from './move-range.ts';
import { nearestEntry } from './nearest-entry.ts';

type Grip = 'from' | 'to' | 'range';

interface Drag {
  pointerId: number;
  grip: Grip;
  startPx: number;
  startRange: DayRange;
  hasMoved: boolean;
}

/** Half of a thumb's target. */
const reachPx = 22;
/** A finger trembles so far in a tap. */
const tapPx = 5;

/**
 * One pointer moves one thing: the nearer end of the range, or the range itself where it is taken between its ends.
 * A tap in the range selects the entry of that day, a tap beside it brings the nearer end there.
 */
export function useBrushDrag(area: RefObject<HTMLElement | null>, axis: ReadonlySignal<DayAxis>) {
  const drag = useRef<Drag | null>(null);

  function xOf(event: PointerEvent): number {
    return event.clientX - (area.current?.getBoundingClientRect().left ?? 0);
  }

  function onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
    if (drag.current || event.button !== 0) return;
    const startPx = xOf(event);
    const grip = gripAt(axis.value, dayRange.value, startPx);
    drag.current = { pointerId: event.pointerId, grip, startPx, startRange: dayRange.value, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
    area.current?.querySelectorAll('input')[grip === 'to' ? 1 : 0]?.focus({ preventScroll: true });
    event.preventDefault();
  }

  function onPointerMove(event: TargetedPointerEvent<HTMLElement>): void {
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    const movedPx = xOf(event) - held.startPx;
    if (!held.hasMoved && Math.abs(movedPx) < tapPx) return;
    held.hasMoved = true;
    moveRange(draggedTo(axis.value, held, movedPx));
  }

  function onPointerUp(event: TargetedPointerEvent<HTMLElement>): void {
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (!held.hasMoved && event.type === 'pointerup') tap(axis.value, held);
    settleRange();
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

function gripAt(axis: DayAxis, { fromDay, toDay }: DayRange, xPx: number): Grip {
  const fromPx = startOfDay(axis, fromDay);
  const toPx = startOfDay(axis, toDay + 1);
  const toFrom = Math.abs(xPx - fromPx);
  const toTo = Math.abs(xPx - toPx);
  // Between two ends that stand close together the middle third still takes the range.
  const reach = Math.min(reachPx, Math.max(8, (toPx - fromPx) / 3));
  const isBetween = xPx > fromPx && xPx < toPx;
  if (isBetween && toFrom > reach && toTo > reach) return 'range';
  return toFrom < toTo || (toFrom === toTo && xPx < fromPx) ? 'from' : 'to';
}

function draggedTo(axis: DayAxis, { grip, startRange }: Drag, movedPx: number): DayRange {
  const { fromDay, toDay } = startRange;
  const days = Math.round((movedPx / Math.max(1, axis.widthPx)) * (axis.lastDay + 1 - axis.firstDay));
  if (grip === 'from') return { fromDay: clamp(fromDay + days, axis.firstDay, toDay), toDay };
  if (grip === 'to') return { fromDay, toDay: clamp(toDay + days, fromDay, axis.lastDay) };
  const shift = clamp(days, axis.firstDay - fromDay, axis.lastDay - toDay);
  return { fromDay: fromDay + shift, toDay: toDay + shift };
}

function tap(axis: DayAxis, { grip, startPx, startRange }: Drag): void {
  const day = dayAt(axis, startPx);
  const { fromDay, toDay } = startRange;
  if (day < fromDay - 1) moveRange({ fromDay: day, toDay });
  else if (day > toDay + 1) moveRange({ fromDay, toDay: day });
  else if (grip === 'range') selectEntry(nearestEntry(entryPoints.value, day, startRange));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
