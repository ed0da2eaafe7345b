import { wordsIn } from '../../state/words-in.ts';
import { mapWords } from '../../words/english/map-words.ts';
import { followPointer } from './follow-pointer.ts';
import css from './map-sheet.module.css';
import { sheetRest, stepRest } from './sheet-rests.ts';
import type { Sheet } from './use-sheet.ts';

const words = wordsIn('map', mapWords);

/** Pulls the list up from under the timeline: dragged, tapped, or moved by the arrow keys. */
export function SheetGrabber({ sheet, listId }: { sheet: Sheet; listId: string }) {
  return (
    <button
      type="button"
      class={css.grabber}
      aria-label={words().list.grabber}
      aria-expanded={sheetRest.value !== 'peek'}
      aria-controls={listId}
      onPointerDown={(event) => followPointer(event, (axis) => (axis === 'along' ? sheet.drag() : null))}
      onClick={() => {
        sheetRest.value = sheetRest.value === 'peek' ? 'half' : 'peek';
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        sheetRest.value = stepRest(sheetRest.value, event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
}
