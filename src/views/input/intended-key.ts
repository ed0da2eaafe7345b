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
