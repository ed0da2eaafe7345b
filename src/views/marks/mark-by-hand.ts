import type { Highlight, HighlightColour, TextAnchor } from '../../model/reader-data.ts';
import { announce } from '../../state/announce.ts';
import { changeHighlights, keepHighlights, newHighlight } from '../../state/mark-acts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { wordsOfMarks } from './words-of-marks.ts';

const shared = wordsIn('ui', uiWords);

/** Makes a highlight of stretches of an entry's text and says so, with a way to undo it. Gives the highlight. */
export async function highlightByHand(
  entry: string,
  anchors: readonly TextAnchor[],
  colour: HighlightColour,
): Promise<Highlight> {
  const made = newHighlight(entry, anchors, { colour });
  await keepOrSay(keepHighlights([made]));
  announce(wordsOfMarks().highlighted, undoBy([made], true));
  return made;
}

/** Removes a highlight or a note and says so, with a way to undo it. */
export async function removeByHand(highlight: Highlight): Promise<void> {
  const removed = await keepOrSay(changeHighlights([highlight], { isRemoved: true }));
  const words = wordsOfMarks();
  announce(highlight.anchor === null ? words.noteRemoved : words.removed, undoBy(removed, false));
}

/** What the device does not keep must not look kept. */
export async function keepOrSay<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    announce(shared().notKept);
    throw error;
  }
}

function undoBy(changed: readonly Highlight[], isRemoved: boolean) {
  const undo = async () => {
    await keepOrSay(changeHighlights(changed, { isRemoved }));
    announce(shared().undone);
  };
  return { name: shared().undo, run: () => void undo() };
}
