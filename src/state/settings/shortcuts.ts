import { signal } from '@preact/signals';
import { followSetting } from './follow-setting.ts';

/** What can be done by a key, in the order of the list. */
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

/** Returns false if there is nothing to do; then the next one is asked. */
export type ShortcutAct = () => boolean | undefined;

/** Whether shortcuts are on: single keys get in the way of speech input. */
export const hasShortcuts = followSetting('shortcuts');
/** Whether there is likely to be a keyboard: with a pointer finer than a finger, or once a key was pressed. */
export const hasKeyboard = signal(
  typeof matchMedia === 'function' &&
    ['(hover: hover)', '(any-pointer: fine)'].some((query) => matchMedia(query).matches),
);
/** Whether the list of shortcuts is shown. */
export const showsShortcuts = signal(false);

const acts = new Map<ShortcutName, ShortcutAct[]>();

/**
 * A view registers what a key does while it is mounted; the latest is asked first. Returns a function that
 * unregisters it.
 */
export function registerShortcut(name: ShortcutName, act: ShortcutAct): () => void {
  acts.set(name, [act, ...(acts.get(name) ?? [])]);
  return () =>
    acts.set(
      name,
      (acts.get(name) ?? []).filter((other) => other !== act),
    );
}

/** Does what is registered for a key; false if nothing is. */
export function runShortcut(name: ShortcutName): boolean {
  return (acts.get(name) ?? []).some((act) => act() !== false);
}

/**
 * The shortcut that a key completes, after the key before it.
 *
 * @param before the first key of two, or null
 * @returns `begun` for the first key of two; null if it is not a shortcut
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
