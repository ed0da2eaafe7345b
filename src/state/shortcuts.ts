import { signal } from '@preact/signals';
import { putSetting, readSettings } from '../store/reader-data.ts';
import { showAndKeep } from './show-and-keep.ts';

/** What can be done by a key alone, in the order of their list. */
export const shortcutKeys = {
  next: ['j'],
  previous: ['k'],
  search: ['/'],
  save: ['s'],
  read: ['m'],
  note: ['n'],
  entries: ['g', 'e'],
  map: ['g', 'm'],
  ledger: ['g', 'l'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type ShortcutName = keyof typeof shortcutKeys;

/** Gives false where there is nothing to do, so that the next one is asked. */
export type ShortcutAct = () => boolean | undefined;

/** Whether keys do anything: single keys get in the way of who speaks to their device. */
export const hasShortcuts = signal(true);
/** Whether keys are likely to be there: where something finer than a finger points, or once one was pressed. */
export const hasKeyboard = signal(
  typeof matchMedia === 'function' &&
    ['(hover: hover)', '(any-pointer: fine)'].some((query) => matchMedia(query).matches),
);
/** Whether the list of them is shown. */
export const showsShortcuts = signal(false);

const settingName = 'shortcuts';
const acts = new Map<ShortcutName, ShortcutAct[]>();

/** A view offers what a key does while it is there; the latest is asked first. Returns what takes it back. */
export function registerShortcut(name: ShortcutName, act: ShortcutAct): () => void {
  acts.set(name, [act, ...(acts.get(name) ?? [])]);
  return () =>
    acts.set(
      name,
      (acts.get(name) ?? []).filter((other) => other !== act),
    );
}

/** Does what is offered for a key; false where nothing is. */
export function runShortcut(name: ShortcutName): boolean {
  return (acts.get(name) ?? []).some((act) => act() !== false);
}

/**
 * The shortcut that a key ends, after the keys before it.
 *
 * @param before the first key of two, or null
 * @returns `begun` for the first key of two; null where it is no shortcut
 */
export function findShortcut(before: string | null, key: string): ShortcutName | 'begun' | null {
  const wanted = before === null ? [key] : [before, key];
  for (const [name, keys] of Object.entries(shortcutKeys)) {
    if (keys.length === wanted.length && wanted.every((one, index) => keys[index] === one))
      return name as ShortcutName;
  }
  return before === null &&
    Object.values(shortcutKeys).some(([first, ...more]) => first === key && more.length > 0)
    ? 'begun'
    : null;
}

/** Reads whether the reader wants keys to do anything. */
export async function loadShortcuts(): Promise<void> {
  hasShortcuts.value = (await readSettings())[settingName] !== false;
}

const shortcuts = {
  read: () => hasShortcuts.peek(),
  show: (isOn: boolean) => {
    hasShortcuts.value = isOn;
  },
  keep: (isOn: boolean) => putSetting(settingName, isOn),
};

/** The reader switches all keys on or off. Gives whether the device kept it. */
export function turnShortcuts(isOn: boolean): Promise<boolean> {
  return showAndKeep(shortcuts, isOn);
}
