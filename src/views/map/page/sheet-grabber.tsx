import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import css from './bottom-sheet.module.css';
import { followPointer } from './follow-pointer.ts';
import { sheetStop, stepStop } from './sheet-stops.ts';
import type { BottomSheetState } from './use-bottom-sheet.ts';

const words = wordsIn('map', mapWords);

/** Pulls the list up from below the timeline: dragged, tapped, or moved by the arrow keys. */
export function SheetGrabber({ sheet, listId }: { sheet: BottomSheetState; listId: string }) {
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
