import { effect, type Signal, untracked, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Box } from '../../../basemap/place-labels.ts';
import { journal } from '../../../model/journal/journal.ts';
import { isWide, showsStreets, summariesComplete, themeName } from '../../../state/signals.ts';
import { nextTask } from '../../ui/next-task.ts';
import { allowLeafletMarkup } from '../leaflet/leaflet-trusted-types.ts';
import type { WorldMap } from '../leaflet/world-map.ts';
import {
  changeMap,
  chipCount,
  dayRange,
  entryPoints,
  isChoiceRead,
  mapFace,
  mapQuery,
  selectEntry,
  selectedIndex,
} from '../map-state.ts';
import { opensAsList } from '../points/describe-cluster.ts';
import type { MapView } from '../points/fit-view.ts';
import { framedMembers } from '../points/framed-members.ts';
import type { EntryPoints } from '../points/gather-entry-points.ts';
import { moveRange, settleRange } from '../timeline/move-range.ts';
import { resetAxis } from '../timeline/time-axis.ts';

/** Views are written into the address after this delay: browsers limit how often that is allowed. */
const delayMs = 300;
/** The maximum zoom that a view of the whole journey chooses. */
const maxJourneyZoom = 6;
/** The controls at the top, and room for a marker's circle at each side. */
const topInsetPx = 92;
/** In a wide window they are nearer to the map's edge, and take up a strip at the right. */
const wideTopInsetPx = 66;
const wideRightInsetPx = 84;
const wideLeftInsetPx = 22;
/** The notes above the lower edge. */
const notesPx = 24;
/** Each of the chips below them, of a thread and of a search. */
const chipPx = 40;
const sideInsetPx = 28;

export interface MapHandle extends WorldMap {
  /** Shows the days of the whole journal, and as much of the journey as fits onto one screen. */
  showAll(): void;
  /** Selects an entry in the present step of the history, so that Back from its page returns to it. */
  chooseBeforeLeaving(index: number): void;
}

/**
 * Runs the Leaflet map of a page as long as the page exists: loads it, shows the scene of the signals, follows the
 * address and writes the reader's moves into it.
 *
 * @param measureCovered returns how much of the map's lower edge the sheet covers, in px
 * @param onOpenList called with the entries of one place, to be listed
 * @returns the map, once it has been loaded
 */
export function useWorldMap(
  container: RefObject<HTMLElement | null>,
  measureCovered: () => number,
  onOpenList: (members: readonly number[]) => void,
): Signal<MapHandle | null> {
  const handle = useSignal<MapHandle | null>(null);
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    void loadWorldMap().then((startWorldMap) => {
      if (isGone || !container.current) return;
      const running = runMap(startWorldMap, container.current, measureCovered, onOpenList);
      handle.value = running.handle;
      stop = running.stop;
    });
    return () => {
      isGone = true;
      handle.value = null;
      stop?.();
    };
  }, []);
  return handle;
}

async function loadWorldMap() {
  allowLeafletMarkup();
  const { startWorldMap } = await import('../leaflet/world-map.ts');
  // Behind the task that runs Leaflet's own code for the first time.
  await nextTask();
  return startWorldMap;
}

function runMap(
  startWorldMap: typeof import('../leaflet/world-map.ts').startWorldMap,
  container: HTMLElement,
  measureCovered: () => number,
  onOpenList: (members: readonly number[]) => void,
) {
  let timer = 0;
  let frame = 0;
  let firstView: MapView | null = null;
  let followed: MapRequest = { points: entryPoints.peek(), view: undefined, slug: undefined, selected: -1 };
  const world = startWorldMap(container, {
    theme: themeName.peek(),
    onRest() {
      clearTimeout(timer);
      timer = window.setTimeout(() => isMoved() && keepView(), delayMs);
    },
    onOpen({ members }) {
      const [only] = members;
      if (members.length === 1 && only !== undefined) selectEntry(only);
      else if (opensAsList(entryPoints.value, members)) onOpenList(members);
      else world.fit(members);
    },
    measureInsets: () => ({
      top: (isWide.peek() ? wideTopInsetPx : topInsetPx) + chipCount.peek() * chipPx,
      right: isWide.peek() ? wideRightInsetPx : sideInsetPx,
      bottom: measureCovered() + notesPx + sideInsetPx,
      left: isWide.peek() ? wideLeftInsetPx : sideInsetPx,
    }),
    measureCovered,
    measureOverlays: () => measureOverlays(container),
  });
  world.map.on('resize', ({ oldSize, newSize }) => {
    // A browser's toolbar that comes or goes changes only the height.
    if (oldSize.x !== newSize.x && world.isPlaced) keepSelectionSeen(oldSize);
  });
  const stops = [
    effect(() => {
      world.show({
        points: entryPoints.value,
        range: dayRange.value,
        selected: selectedIndex.value,
        showsRoute: mapFace.value !== 'places',
        theme: themeName.value,
      });
    }),
    effect(() => world.setStreets(showsStreets.value ? journal.tiles : null)),
    effect(() => {
      const { view, entry: slug } = mapQuery.value;
      const request = { points: entryPoints.value, view, slug, selected: selectedIndex.value };
      const isRead = summariesComplete.value && isChoiceRead.value;
      if (isRead || view) untracked(() => follow(request));
    }),
  ];
  // Any tap may lead to another step of the history: the present one must have the view by then.
  document.addEventListener('click', keepView, { capture: true });
  return {
    handle: Object.assign(world, {
      showAll() {
        const { firstDay, lastDay } = entryPoints.value;
        moveRange({ fromDay: firstDay, toDay: lastDay });
        settleRange();
        resetAxis();
        showJourney();
      },
      chooseBeforeLeaving: (index: number) => selectEntry(index, { replace: true }),
    }),
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      document.removeEventListener('click', keepView, { capture: true });
      for (const end of stops) end();
      world.stop();
    },
  };

  function follow(request: MapRequest): void {
    const { points, view, slug, selected } = request;
    const before = followed;
    followed = request;
    if (firstView === null) showFirst(view, selected);
    // A first visit starts without entries: those that arrive are framed until the reader moves the map.
    else if (points !== before.points && !isMoved()) {
      // The timeline, too, is there only with the next frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!isMoved()) showFirst(undefined, selectedIndex.peek());
      });
    } else if (view && view !== before.view && !isSameView(view, world.view)) world.setView(view);
    // If an entry was requested together with a view, and arrives only now, the view stays as it is.
    else if (slug !== before.slug && selected >= 0) {
      // The card appears with the next frame, and covers a part of the map that must be known.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => world.goTo(selected));
    }
  }

  /** Keeps a selected entry visible, if it was, when the window is rotated or resized. */
  function keepSelectionSeen({ x, y }: { x: number; y: number }): void {
    const selected = selectedIndex.peek();
    const offset = world.offsetOf(selected);
    if (!offset || Math.abs(offset.x) > x / 2 || Math.abs(offset.y) > y / 2) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => world.goTo(selected, { animate: false }));
  }

  function showFirst(view: MapView | undefined, selected: number): void {
    if (view) world.setView(view, { animate: false });
    else if (selected >= 0) world.goTo(selected, { animate: false });
    else showJourney({ animate: false });
    if (!world.isPlaced) world.setView({ lat: 20, lng: 0, zoom: world.minZoom }, { animate: false });
    firstView = world.view;
  }

  function showJourney({ animate = true } = {}): void {
    const members = framedMembers(entryPoints.peek(), world.box(), world.minZoom);
    world.fitJourney(members, { animate, maxFitZoom: maxJourneyZoom });
  }

  function isMoved(): boolean {
    return mapQuery.value.view !== undefined || firstView === null || !isSameView(world.view, firstView);
  }

  function keepView(): void {
    clearTimeout(timer);
    if (firstView === null) return;
    const { view } = mapQuery.value;
    if (!view || !isSameView(view, world.view)) changeMap({ view: world.view });
  }
}

/** What the address asks the map to show. */
interface MapRequest {
  points: EntryPoints;
  view: MapView | undefined;
  /** The entry that the address selects, and its index: -1 until it has arrived. */
  slug: string | undefined;
  selected: number;
}

/** Controls, notes, and in a wide window the card, in px of the map's container. */
function measureOverlays(container: HTMLElement): Box[] {
  const page = container.closest('section');
  const frame = container.getBoundingClientRect();
  return [...(page?.querySelectorAll('button, [data-note], article') ?? [])]
    .filter((element) => !container.contains(element))
    .map((element) => element.getBoundingClientRect())
    .filter(({ top }) => top < frame.bottom)
    .map(({ left, top, right, bottom }) => ({
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    }));
}

function isSameView(one: MapView, other: MapView): boolean {
  const pxPerDegree = (256 * 2 ** one.zoom) / 360;
  return (
    one.zoom === other.zoom &&
    Math.abs(one.lat - other.lat) * pxPerDegree < 2 &&
    Math.abs(one.lng - other.lng) * pxPerDegree < 2
  );
}
