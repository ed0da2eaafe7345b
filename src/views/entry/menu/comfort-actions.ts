import { chooseSetting } from '../../../state/settings/choose-setting.ts';
import { canHoldScreen } from '../../../state/settings/hold-screen.ts';
import { keepsAwake } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryMenuWords } from '../../../words/english/entry/entry-menu-words.ts';
import { lazyPart } from '../../ui/lazy/lazy-part.tsx';
import type { EntryAction, EntryPartProps } from './entry-action.ts';

const words = wordsIn('entryMenu', entryMenuWords);

const TypePanel = lazyPart<EntryPartProps>('type-panel', () =>
  import('../../appearance/type-panel.tsx').then((module) => module.TypePanel),
);
const ShareImage = lazyPart<EntryPartProps>('share-image', () =>
  import('../../share-image/share-image.tsx').then((module) => module.ShareImage),
);

/** Actions for how the entry looks on the screen, on paper and as a picture. */
export function comfortActions(): EntryAction[] {
  const { type, shareImage, print } = words();
  return [
    { key: 'type', name: type, icon: 'type', does: { kind: 'open', Part: TypePanel } },
    { key: 'share-image', name: shareImage, icon: 'picture', does: { kind: 'open', Part: ShareImage } },
    { key: 'print', name: print, icon: 'print', does: { kind: 'act', run: printPage } },
    awakeAction(),
  ];
}

/** What the page looks like on paper is in `styles/print.css`. */
function printPage(): void {
  // print() blocks everything: the menu has to be off the screen before the call.
  requestAnimationFrame(() => requestAnimationFrame(() => print()));
}

function awakeAction(): EntryAction {
  const { keepAwake: name, keepAwakeNote, noKeepAwake } = words();
  return {
    key: 'awake',
    name,
    icon: 'awake',
    note: canHoldScreen ? keepAwakeNote : noKeepAwake,
    does: canHoldScreen
      ? { kind: 'switch', isOn: keepsAwake.value, turn: (isOn) => void chooseSetting('keepAwake', isOn) }
      : { kind: 'unable' },
  };
}
