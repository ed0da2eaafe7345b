import type { Highlight, HighlightColour, TextAnchor } from '../../model/reader/reader-data.ts';
import { announceFailure } from '../../state/announce-failure.ts';
import { announceUndoable } from '../../state/announce-undoable.ts';
import { changeHighlights, keepHighlights, newHighlight } from '../../state/reader/mark-acts.ts';
import { wordsOfMarks } from './words-of-marks.ts';

/** Highlights ranges of an entry's text and announces it, with an undo. Returns the highlight. */
export async function highlightWithUndo(
  entry: string,
  anchors: readonly TextAnchor[],
  colour: HighlightColour,
): Promise<Highlight> {
  const made = newHighlight(entry, anchors, { colour });
  await announceFailure(keepHighlights([made]));
  announceUndoable(wordsOfMarks().highlighted, () => setRemoved([made], true));
  return made;
}

/** Removes a highlight or a note and announces it, with an undo. */
export async function removeWithUndo(highlight: Highlight): Promise<void> {
  const removed = await setRemoved([highlight], true);
  const words = wordsOfMarks();
  const done = highlight.anchor === null ? words.noteRemoved : words.removed;
  announceUndoable(done, () => setRemoved(removed, false));
}

function setRemoved(highlights: readonly Highlight[], isRemoved: boolean): Promise<Highlight[]> {
  return announceFailure(changeHighlights(highlights, { isRemoved }));
}
