import type { FunctionComponent } from 'preact';
import type { Entry } from '../../model/entry.ts';
import type { MenuIconName } from './menu-icons.ts';

/** What a part of the menu is given when it takes the menu's place. */
export interface EntryPartProps {
  entry: Entry;
  /** The menu's button: what a sheet hangs under on a wide window. */
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
    /** The part is shown in the menu's place until it calls `onClose`. */
    | { kind: 'open'; Part: FunctionComponent<EntryPartProps> }
    /** Turned on and off with the menu staying open. */
    | { kind: 'switch'; isOn: boolean; turn: (isOn: boolean) => void }
    /** Cannot be done here: the note says why. */
    | { kind: 'unable' };
}
