import type { FunctionComponent } from 'preact';
import type { Entry } from '../../../model/entry/entry.ts';
import type { MenuIconName } from './menu-icons.ts';

/** The props of a part that replaces the menu. */
export interface EntryPartProps {
  entry: Entry;
  /** The menu's button: on a wide window the sheet opens below it. */
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** One line of an open entry's menu. */
export interface EntryAction {
  key: string;
  name: string;
  icon: MenuIconName;
  /** A second, quieter line. */
  note?: string;
  /** What the line does, once the menu is closed: */
  does:
    | { kind: 'act'; run: () => void }
    /** The part is shown instead of the menu until it calls `onClose`. */
    | { kind: 'open'; Part: FunctionComponent<EntryPartProps> }
    /** Turned on and off while the menu stays open. */
    | { kind: 'switch'; isOn: boolean; turn: (isOn: boolean) => void }
    /** Not possible here: the note says why. */
    | { kind: 'unable' };
}
