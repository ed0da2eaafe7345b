import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { MapIcon } from '../map-icon.tsx';
import css from './bottom-sheet.module.css';
import { EntriesPane } from './entries-pane.tsx';
import { followPointer } from './follow-pointer.ts';
import { sheetStop, stepStop } from './sheet-stops.ts';
import type { BottomSheetState } from './use-bottom-sheet.ts';

const words = wordsIn('map', mapWords);

/** On a phone: card and timeline, and below them the list, which can be pulled up to half or all of the screen. */
export function BottomSheet({ sheet, children }: { sheet: BottomSheetState; children: ComponentChildren }) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  useEscape(list, sheet);
  const isFull = sheetStop.value === 'full';
  return (
    <>
      <div ref={sheet.setHead} class={css.head} data-stop={sheetStop}>
        <SheetGrabber sheet={sheet} listId={listId} />
        {children}
      </div>
      <div
        ref={list}
        id={listId}
        class={css.list}
        data-stop={sheetStop}
        data-dragged={sheet.isDragged.value || undefined}
        style={{ height: `${sheet.listPx.value}px` }}
      >
        {sheet.hasList.value && (
          <EntriesPane
            isCompact
            onChoose={() => {
              // Chosen to be seen on the map, which a full sheet covers.
              if (isFull) sheetStop.value = 'half';
            }}
          >
            <button
              type="button"
              class={css.resize}
              aria-label={isFull ? words().list.moreOfMap : words().list.moreOfList}
              onClick={() => {
                sheetStop.value = isFull ? 'half' : 'full';
              }}
            >
              <MapIcon name={isFull ? 'lower' : 'raise'} />
            </button>
          </EntriesPane>
        )}
      </div>
    </>
  );
}

/** Pulls the list up from below the timeline: dragged, tapped, or moved by the arrow keys. */
function SheetGrabber({ sheet, listId }: { sheet: BottomSheetState; listId: string }) {
  return (
    <button
      type="button"
      class={css.grabber}
      aria-label={words().list.grabber}
      aria-expanded={sheetStop.value !== 'peek'}
      aria-controls={listId}
      onPointerDown={(event) => followPointer(event, (axis) => (axis === 'along' ? sheet.drag() : null))}
      onClick={() => {
        sheetStop.value = sheetStop.value === 'peek' ? 'half' : 'peek';
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        sheetStop.value = stepStop(sheetStop.value, event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
}

/** Escape in the list lowers the sheet, and moves the focus back to its grabber. */
function useEscape(list: RefObject<HTMLElement | null>, { head }: BottomSheetState): void {
  useEffect(() => {
    const letDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      sheetStop.value = 'peek';
      head.peek()?.querySelector('button')?.focus();
    };
    list.current?.addEventListener('keydown', letDown);
    return () => list.current?.removeEventListener('keydown', letDown);
  }, []);
}
