import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals';
import type { RefObject } from 'preact';
import { isWide } from '../../../state/signals.ts';
import type { Drag } from './follow-pointer.ts';
import { chooseStop, listHeightAt, sheetStop } from './sheet-stops.ts';

/** How much of the map stays visible above the full sheet. */
const minMapPx = 12;
/** `--sheet-motion`, plus a frame: the list is removed once it is out of sight. */
const motionMs = 280;
/** The room for the map's faces above the grabber's target, and for the round controls: the style sheet's numbers. */
const facesPx = 78;
const controlsPx = 176;
/** A phone in landscape, or a window of that height; the same numbers as in the style sheets. */
const lowWindow = watchWindow('(max-height: 559px) and (min-width: 560px)');
const narrowWindow = watchWindow('(max-height: 539px) and (max-width: 559px), (max-width: 299px)');

/** What a sheet over the map came to, in px, in a window of that width: a reader's own styles may make it very high. */
const crowd = signal<{ headPx: number; widthPx: number } | null>(null);

/** Whether card, timeline and list are in a column below the map, and all of it scrolls. */
export const isBelowMap = computed(() => narrowWindow.value || (crowd.value !== null && !lowWindow.value));

/** Whether a sheet over the map would leave no map: what it has is in a column beside the map then, or below it. */
export const isShortWindow = computed(() => lowWindow.value || isBelowMap.value);

function watchWindow(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

export interface BottomSheetState {
  /** Card and timeline: always visible. */
  head: Signal<HTMLDivElement | null>;
  /** To be called with the element that is the head now: it is another one once the journal has been read. */
  setHead(element: HTMLDivElement | null): void;
  /** The list's present height in px. */
  listPx: ReadonlySignal<number>;
  isDragged: ReadonlySignal<boolean>;
  /** What the list covers, or half covers, of what is on the map. */
  hides: ReadonlySignal<{ faces: boolean; controls: boolean }>;
  /** Whether the list has to be rendered at all. */
  hasList: ReadonlySignal<boolean>;
  /** How much of the page card and timeline cover, in px: nothing if they are beside the map. */
  measureHead(): number;
  /** How much of the page the sheet covers once it has come to rest, in px. */
  measureCovered(): number;
  /** Starts dragging the sheet's top edge. */
  drag(): Drag;
}

/** The sheet's measurements and how it is dragged; `page` is what it may cover. */
export function useBottomSheet(page: RefObject<HTMLElement | null>): BottomSheetState {
  const head = useSignal<HTMLDivElement | null>(null);
  const room = useSignal(0);
  const dragged = useSignal<number | null>(null);
  const hasList = useSignal(sheetStop.peek() !== 'peek');
  const listPx = useComputed(() => dragged.value ?? listHeightAt(sheetStop.value, room.value));
  const isDragged = useComputed(() => dragged.value !== null);
  const hides = useComputed(() => {
    const isOver = !isShortWindow.value && listPx.value > 0;
    const freePx = room.value + minMapPx - listPx.value;
    return { faces: isOver && freePx < facesPx, controls: isOver && freePx < controlsPx };
  });
  useSignalEffect(() => {
    const observer = new ResizeObserver(measureRoom);
    for (const element of [page.current, head.value]) if (element) observer.observe(element);
    measureRoom();
    return () => observer.disconnect();
  });
  useSignalEffect(() => {
    if (listPx.value > 0) hasList.value = true;
    else {
      const timer = setTimeout(() => {
        hasList.value = false;
      }, motionMs);
      return () => clearTimeout(timer);
    }
    return undefined;
  });
  return { head, listPx, isDragged, hides, hasList, setHead, measureHead, measureCovered, drag };

  function setHead(element: HTMLDivElement | null): void {
    head.value = element;
  }

  function measureRoom(): void {
    const { current } = page;
    if (!current) return;
    // The page's padding is the screen's unsafe area.
    const pagePx = current.clientHeight - Number.parseFloat(getComputedStyle(current).paddingTop);
    const widthPx = current.clientWidth;
    const known = crowd.peek()?.widthPx === widthPx ? crowd.peek() : null;
    const headPx = known?.headPx ?? measureHead();
    crowd.value = !isWide.peek() && pagePx - headPx < controlsPx ? { headPx, widthPx } : null;
    room.value = Math.max(0, pagePx - measureHead() - minMapPx);
  }

  function measureHead(): number {
    return isShortWindow.peek() ? 0 : (head.peek()?.offsetHeight ?? 0);
  }

  function measureCovered(): number {
    if (isShortWindow.peek()) return 0;
    // Under a full sheet the map is hidden: it prepares for being visible again.
    return measureHead() + Math.min(listPx.peek(), listHeightAt('half', room.peek()));
  }

  function drag(): Drag {
    const startPx = listPx.peek();
    const at = (byPx: number) => Math.min(room.peek(), Math.max(0, startPx - byPx));
    return {
      move(byPx) {
        dragged.value = at(byPx);
      },
      end({ byPx, speed }) {
        sheetStop.value = chooseStop(at(byPx), room.peek(), -speed);
        dragged.value = null;
      },
      cancel() {
        dragged.value = null;
      },
    };
  }
}
