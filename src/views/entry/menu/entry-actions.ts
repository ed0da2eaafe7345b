import type { Entry } from '../../../model/entry/entry.ts';
import { announce } from '../../../state/announce.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { listenWords as englishListenWords } from '../../../words/english/entry/listen-words.ts';
import { pathsWords as englishPathsWords } from '../../../words/english/list/paths-words.ts';
import { comfortActions } from './comfort-actions.ts';
import type { EntryAction } from './entry-action.ts';

const listenWords = wordsIn('listen', englishListenWords);
const pathsWords = wordsIn('paths', englishPathsWords);

/** The lines of the menu, in order. Recomputed whenever a signal that they read changes. */
export function entryActions(entry: Entry): EntryAction[] {
  return [listen(entry), ...comfortActions(), random()];
}

function listen(entry: Entry): EntryAction {
  return {
    key: 'listen',
    name: listenWords().listen,
    icon: 'listen',
    does: { kind: 'act', run: () => void startListening(entry) },
  };
}

function random(): EntryAction {
  return {
    key: 'random',
    name: pathsWords().random,
    note: pathsWords().randomNote,
    icon: 'random',
    does: { kind: 'act', run: () => void openAnyEntry() },
  };
}

async function openAnyEntry(): Promise<void> {
  const { openRandomEntry } = await import('../../../state/journal/random-entry.ts');
  if (!(await openRandomEntry())) announce(pathsWords().noOther);
}

async function startListening(entry: Entry): Promise<void> {
  const { listenTo } = await import('../../../state/listening/listening.ts');
  await listenTo(entry);
}
