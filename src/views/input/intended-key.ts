type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * What a key stands for as a shortcut, whatever the layout writes with it: `j`, `/`, `ArrowDown`. A Latin letter is
 * itself, so that shortcuts are where a reader's own layout has them; a letter of another script is the one that an
 * English keyboard has at its place (the key's `code`, UI Events KeyboardEvent code values). Caps Lock changes nothing;
 * with Shift, letters are capitals.
 */
export function intendedKey({ key, code, shiftKey }: Press): string {
  if (key === '؟') return '?';
  const letter = isOtherScript(key) ? letterAt(code, shiftKey) : key;
  if (letter?.length !== 1) return letter ?? key;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Signs that several scripts share, such as the micro sign, are typed on Latin layouts too. */
function isOtherScript(key: string): boolean {
  return /^\p{Letter}/u.test(key) && !/^[\p{Script=Latin}\p{Script=Common}]/u.test(key);
}

function letterAt(code: string, hasShift: boolean): string | undefined {
  if (/^Slash$/.test(code)) return hasShift ? '?' : '/';
  return /^Key([A-Z])$/.exec(code)?.[1];
}
