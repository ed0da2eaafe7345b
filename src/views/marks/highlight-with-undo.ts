import type { Highlight, HighlightColour, TextAnchor } from '../../model/reader/reader-data.ts';
import { announce } from '../../state/announce.ts';
import { changeHighlights, keepHighlights, newHighlight } from '../../state/reader/mark-acts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { wordsOfMarks } from './words-of-marks.ts';

const shared = wordsIn('ui', uiWords);

/** Highlights ranges of an entry's text and announces it, with an undo. Returns the highlight. */
export async function highlightWithUndo(
  entry: string,
  anchors: readonly TextAnchor[],
  colour: HighlightColour,
): Promise<Highlight> {
  const made = newHighlight(entry, anchors, { colour });
  await reportFailure(keepHighlights([made]));
  announce(wordsOfMarks().highlighted, undoBy([made], true));
  return made;
}

/** Removes a highlight or a note and announces it, with an undo. */
export async function removeWithUndo(highlight: Highlight): Promise<void> {
  const removed = await reportFailure(changeHighlights([highlight], { isRemoved: true }));
  const words = wordsOfMarks();
  announce(highlight.anchor === null ? words.noteRemoved : words.removed, undoBy(removed, false));
}

/** Report a failed write instead of showing success. */
export async function reportFailure<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    announce(shared().notKept);
    throw error;
  }
}

function undoBy(changed: readonly Highlight[], isRemoved: boolean) {
  const undo = async () => {
    await reportFailure(changeHighlights(changed, { isRemoved }));
    announce(shared().undone);
  };
  return { name: shared().undo, run: () => void undo() };
}
