import { endAnnouncement } from '../../state/announce.ts';
import {
  findShortcut,
  hasKeyboard,
  hasShortcuts,
  runShortcut,
  type ShortcutName,
} from '../../state/settings/shortcuts.ts';
import { announcementAction, route } from '../../state/signals.ts';
import { entryOfRow } from '../ui/entry-rows.ts';

/** How long the second key of two may take. */
const patienceMs = 1_500;

/**
 * Runs shortcuts: not while the reader types, nor with a modifier, nor over a sheet. Returns a function that stops
 * it.
 */
export function watchKeys(): () => void {
  let before: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    before = null;
    clearTimeout(timer);
  };
  const caret = watchCaret();
  const press = (event: KeyboardEvent) => {
    if (!isFromScreen(event)) hasKeyboard.value = true;
    if (takesBack(event)) return event.preventDefault();
    if (!hasShortcuts.shown.value || isElsewhere(event)) return;
    const key = intendedKey(event);
    const found =
      before === null
        ? (findArrow(event, caret.isMoved()) ?? findShortcut(null, key))
        : findShortcut(before, key);
    forget();
    if (found === 'begun') {
      before = key;
      timer = setTimeout(forget, patienceMs);
    } else if (found && runShortcut(found)) event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return () => {
    forget();
    document.removeEventListener('keydown', press);
    caret.stop();
  };
}

/** Whether a key may be from an on-screen keyboard, which appears only for fields. */
function isFromScreen({ key, target }: KeyboardEvent): boolean {
  return key !== 'Tab' && target instanceof Element && target.matches('input, textarea, [contenteditable]');
}

/** Elements that handle keys themselves, or should not be left unexpectedly. */
const takesKeys =
  'input, textarea, select, [contenteditable], [role="slider"], [role="tab"], [role="radio"], [role="menuitem"], [role="application"], .leaflet-container';

/** Control or Command and Z, while undoing the last act is offered: its button may be far from the keyboard. */
function takesBack(event: KeyboardEvent): boolean {
  const { defaultPrevented, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const action = announcementAction.value;
  if (!action || defaultPrevented || intendedKey(event) !== 'z' || ctrlKey === metaKey || shiftKey || altKey)
    return false;
  if (target instanceof Element && target.closest('input:not([type="radio"], [type="checkbox"]), textarea'))
    return false;
  endAnnouncement();
  action.run();
  return true;
}

function isElsewhere(event: KeyboardEvent): boolean {
  const { defaultPrevented, isComposing, repeat, ctrlKey, metaKey, altKey, target } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return true;
  const key = intendedKey(event);
  if (repeat && key !== 'j' && key !== 'k' && !key.startsWith('Arrow')) return true;
  return (
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && target.closest(takesKeys) !== null)
  );
}

/**
 * Detects whether the reader moves a caret through the text with the browser's caret browsing (F7): no browser
 * reports it, but it shows if an arrow key has moved the selection by the time of the next key. Arrow keys then
 * belong to the caret.
 */
function watchCaret(): { isMoved: () => boolean; stop: () => void } {
  /** Where the selection was when an arrow key was pressed; null if something else may have moved it since. */
  let before: Place | null = null;
  let isMoved = false;
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  document.addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      const place = readPlace();
      const isField = document.activeElement?.matches('input, textarea, select') ?? false;
      // Leaving an entry moves the caret to an element, which is not the reader's doing.
      if (before && place.node instanceof Text && !isField && !isSame(before, place)) isMoved = true;
      if (key === 'F7') isMoved = false;
      // With Shift it extends a selection, with or without a caret.
      before = key.startsWith('Arrow') && !shiftKey ? place : null;
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    () => {
      before = null;
    },
    options,
  );
  return { isMoved: () => isMoved, stop: () => stop.abort() };
}

interface Place {
  node: Node | null;
  offset: number;
}

function readPlace(): Place {
  const selection = getSelection();
  return { node: selection?.anchorNode ?? null, offset: selection?.anchorOffset ?? 0 };
}

function isSame(one: Place, other: Place): boolean {
  return one.node === other.node && one.offset === other.offset;
}

/** Arrow keys: up and down between rows once one is focused, left and right between entries in the page's direction. */
function findArrow({ key, shiftKey, target }: KeyboardEvent, isCaretMoved: boolean): ShortcutName | null {
  if (shiftKey) return null;
  const isInRow = entryOfRow(document.activeElement) !== null;
  if (isInRow) return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
  if (isCaretMoved || route.value.page !== 'entry' || (target instanceof Element && scrollsSideways(target)))
    return null;
  const isMirrored = document.documentElement.dir === 'rtl';
  if (key === 'ArrowRight') return isMirrored ? 'previous' : 'next';
  return key === 'ArrowLeft' ? (isMirrored ? 'next' : 'previous') : null;
}

function scrollsSideways(element: Element): boolean {
  return element.closest('main article') !== null && element.scrollWidth > element.clientWidth + 1;
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * The shortcut key that is meant, whatever character the layout produces: `j`, `/`, `ArrowDown`. A Latin letter is
 * itself, so that shortcuts follow a reader's own layout; a letter of another script is replaced by the one at its
 * place on an English keyboard (the key's `code`, UI Events KeyboardEvent code values). Caps Lock changes nothing;
 * with Shift, letters are capitals.
 */
export function intendedKey({ key, code, shiftKey }: Press): string {
  if (key === '؟') return '?';
  const letter = isOtherScript(key) ? letterAt(code, shiftKey) : key;
  if (letter?.length !== 1) return letter ?? key;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Characters that several scripts share, such as the micro sign, are typed on Latin layouts too. */
function isOtherScript(key: string): boolean {
  return /^\p{Letter}/u.test(key) && !/^[\p{Script=Latin}\p{Script=Common}]/u.test(key);
}

function letterAt(code: string, hasShift: boolean): string | undefined {
  if (/^Slash$/.test(code)) return hasShift ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1];
}
