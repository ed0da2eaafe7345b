import {
  type ReadonlySignal,
  type Signal,
  signal,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals';
import type { RefObject } from 'preact';
import type { Drag } from './follow-pointer.ts';
import { chooseStop, listHeightAt, sheetStop } from './sheet-stops.ts';

/** How much of the map stays visible above the full sheet. */
const minMapPx = 12;
/** `--sheet-motion`, plus a frame: the list is removed once it is out of sight. */
const motionMs = 280;
/** The same numbers as in the style sheets: a phone in landscape, or a window of that height. */
const shortQuery = matchMedia(
  '(max-height: 559px) and (min-width: 560px), (max-height: 539px), (max-width: 299px)',
);

/**
 * Whether a sheet over the map would leave no map: card, timeline and list are then in a column beside it, or below
 * it if the window is narrow, too.
 */
export const isShortWindow = signal(shortQuery.matches);
shortQuery.addEventListener('change', () => {
  isShortWindow.value = shortQuery.matches;
});

export interface BottomSheetState {
  /** Card and timeline: always visible. */
  head: Signal<HTMLDivElement | null>;
  /** To be called with the element that is the head now: it is another one once the journal has been read. */
  setHead(element: HTMLDivElement | null): void;
  /** The list's present height in px. */
  listPx: ReadonlySignal<number>;
  isDragged: ReadonlySignal<boolean>;
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
  return { head, listPx, isDragged, hasList, setHead, measureHead, measureCovered, drag };

  function setHead(element: HTMLDivElement | null): void {
    head.value = element;
  }

  function measureRoom(): void {
    const { current } = page;
    if (!current) return;
    // The page's padding is the screen's unsafe area.
    const pagePx = current.clientHeight - Number.parseFloat(getComputedStyle(current).paddingTop);
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
