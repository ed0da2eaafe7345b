import type { ReadonlySignal } from '@preact/signals';
import type { RefObject, TargetedPointerEvent, TargetedWheelEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isAtEdge } from '../is-at-edge.ts';
import { dayRange, entryPoints, isSoFar, selectEntry } from '../map-state.ts';
import type { DayRange } from '../points/cluster-entries.ts';
import { nearestEntry } from '../points/list-entries.ts';
import { type DayAxis, dayAt, startOfDay } from './day-axis.ts';
import { moveRange, settleRange } from './move-range.ts';
import { moveAxis, showOnAxis, zoomAxis } from './time-axis.ts';
import { type HeldDay, spanThrough } from './zoom-span.ts';

type Grip = 'from' | 'to' | 'range';

interface Drag {
  pointerId: number;
  grip: Grip;
  startPx: number;
  startRange: DayRange;
  hasMoved: boolean;
}

/** Two fingers, the day that each of them holds, and where on the axis it is now. */
type Pinch = Map<number, HeldDay>;

/** Half of a thumb's target. */
const reachPx = 22;
/** How far a finger may move in a tap. */
const tapPx = 5;
/** This many px of a wheel double the axis' zoom. */
const wheelPxPerHalf = 240;

/**
 * One pointer moves one thing: the nearer end of the range, or the range itself if it is held between its ends. A
 * second finger makes it a pinch of the axis instead, unless the first one has moved something already. A tap in the
 * range selects the entry of that day, a tap beside it moves the nearer end there. A wheel zooms the axis; sideways
 * or with the shift key it moves it.
 */
export function useBrushDrag(area: RefObject<HTMLElement | null>, axis: ReadonlySignal<DayAxis>) {
  const drag = useRef<Drag | null>(null);
  const pinch = useRef<Pinch>(new Map());

  function xOf(event: { clientX: number }): number {
    return event.clientX - (area.current?.getBoundingClientRect().left ?? 0);
  }

  function onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
    if (event.button !== 0 || isAtEdge(event)) return;
    if (drag.current) {
      beginPinch(event, drag.current);
      return;
    }
    if (pinch.current.size > 0) return;
    const startPx = xOf(event);
    const grip = gripAt(axis.value, dayRange.value, startPx);
    drag.current = { pointerId: event.pointerId, grip, startPx, startRange: dayRange.value, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
    focusEnd(area.current, grip);
    event.preventDefault();
  }

  function beginPinch(event: TargetedPointerEvent<HTMLElement>, held: Drag): void {
    if (held.hasMoved || event.pointerId === held.pointerId) return;
    drag.current = null;
    event.currentTarget.setPointerCapture(event.pointerId);
    pinch.current.set(held.pointerId, heldDayAt(axis.value, held.startPx));
    pinch.current.set(event.pointerId, heldDayAt(axis.value, xOf(event)));
  }

  function onPointerMove(event: TargetedPointerEvent<HTMLElement>): void {
    const finger = pinch.current.get(event.pointerId);
    if (finger) {
      finger.share = xOf(event) / Math.max(1, axis.value.widthPx);
      const [one, other] = [...pinch.current.values()];
      const { firstDay, lastDay } = entryPoints.value;
      if (one && other) showOnAxis(spanThrough([one, other], { firstDay, lastDay }));
      return;
    }
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    const movedPx = xOf(event) - held.startPx;
    if (!held.hasMoved && Math.abs(movedPx) < tapPx) return;
    held.hasMoved = true;
    moveRange(draggedTo(axis.value, held, movedPx));
  }

  function onPointerUp(event: TargetedPointerEvent<HTMLElement>): void {
    if (pinch.current.has(event.pointerId)) {
      // The finger that stays moves nothing until it is lifted too.
      pinch.current.clear();
      return;
    }
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (!held.hasMoved && event.type === 'pointerup') tap(axis.value, held);
    settleRange();
  }

  function onWheel(event: TargetedWheelEvent<HTMLElement>): void {
    event.preventDefault();
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const wheelPx = isSideways ? event.deltaX || event.deltaY : event.deltaY;
    const { firstDay, lastDay, widthPx } = axis.value;
    const daysPerPx = (lastDay + 1 - firstDay) / Math.max(1, widthPx);
    if (isSideways) moveAxis(Math.sign(wheelPx) * Math.ceil(Math.abs(wheelPx) * daysPerPx));
    else zoomAxis(2 ** (-wheelPx / wheelPxPerHalf), firstDay + xOf(event) * daysPerPx);
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onWheel };
}

/** What is dragged can then be moved by keys. */
function focusEnd(area: HTMLElement | null, grip: Grip): void {
  const ends = area?.querySelectorAll('input');
  ends?.[grip === 'to' ? ends.length - 1 : 0]?.focus({ preventScroll: true });
}

function heldDayAt({ firstDay, lastDay, widthPx }: DayAxis, xPx: number): HeldDay {
  const share = xPx / Math.max(1, widthPx);
  return { day: firstDay + share * (lastDay + 1 - firstDay), share };
}

function gripAt(axis: DayAxis, { fromDay, toDay }: DayRange, xPx: number): Grip {
  if (isSoFar.value) return 'to';
  const fromPx = endOnAxis(axis, fromDay);
  const toPx = endOnAxis(axis, toDay + 1);
  const toFrom = Math.abs(xPx - fromPx);
  const toTo = Math.abs(xPx - toPx);
  // Between two ends that are close together the middle third still holds the range.
  const reach = Math.min(reachPx, Math.max(8, (toPx - fromPx) / 3));
  const isBetween = xPx > fromPx && xPx < toPx;
  if (isBetween && toFrom > reach && toTo > reach) return 'range';
  return toFrom < toTo || (toFrom === toTo && xPx < fromPx) ? 'from' : 'to';
}

function draggedTo(axis: DayAxis, { grip, startRange }: Drag, movedPx: number): DayRange {
  const { firstDay, lastDay } = entryPoints.value;
  const { fromDay, toDay } = startRange;
  const days = Math.round((movedPx / Math.max(1, axis.widthPx)) * (axis.lastDay + 1 - axis.firstDay));
  // An end beyond the axis is dragged from where its thumb is, at the axis' end.
  if (grip === 'from')
    return { fromDay: clamp(clamp(fromDay, axis.firstDay, axis.lastDay) + days, firstDay, toDay), toDay };
  if (grip === 'to')
    return { fromDay, toDay: clamp(clamp(toDay, axis.firstDay, axis.lastDay) + days, fromDay, lastDay) };
  const shift = clamp(days, firstDay - fromDay, lastDay - toDay);
  return { fromDay: fromDay + shift, toDay: toDay + shift };
}

function tap(axis: DayAxis, { startPx, startRange }: Drag): void {
  const day = dayAt(axis, startPx);
  const { fromDay, toDay } = startRange;
  const isOnThumb = [fromDay, toDay + 1].some(
    (end) => Math.abs(endOnAxis(axis, end) - startPx) < reachPx / 2,
  );
  if (day < fromDay - 1) moveRange({ fromDay: day, toDay });
  else if (day > toDay + 1) moveRange({ fromDay, toDay: day });
  else if (!isOnThumb) selectEntry(nearestEntry(entryPoints.value, day, startRange));
}

/** Where an end of the range is on the axis, or the axis' own end if it is beyond. */
function endOnAxis(axis: DayAxis, day: number): number {
  return clamp(startOfDay(axis, day), 0, axis.widthPx);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
