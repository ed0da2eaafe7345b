import type { FunctionComponent } from 'preact';
import type { Entry } from '../../../model/entry/entry.ts';

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
  icon: keyof typeof menuIcons;
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

/** Icons of the entry's menu, loaded with it: on the same grid as the others, 24, round strokes. */
export const menuIcons = {
  type: 'M3 18.5 8 5.5l5 13M4.7 14h6.6M21 18.5v-6.2M21 15.4a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0z',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  awake:
    'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12 2.5v1.6M12 19.9v1.6M2.5 12h1.6M19.9 12h1.6M5.3 5.3l1.1 1.1M17.6 17.6l1.1 1.1M18.7 5.3l-1.1 1.1M6.4 17.6l-1.1 1.1',
  listen: 'M4.5 17v-4.5a7.5 7.5 0 0 1 15 0V17M4.5 14.5h2.7v5H4.5zM16.8 14.5h2.7v5h-2.7z',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 10.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  random:
    'M4 7h3.5c3.5 0 5.5 10 9 10H20M4 17h3.5c1.4 0 2.6-1.6 3.7-3.6M13.5 9.2C14.5 7.9 15.5 7 16.5 7H20M17.5 4.5 20 7l-2.5 2.5M17.5 14.5 20 17l-2.5 2.5',
} as const;
