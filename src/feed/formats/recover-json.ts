/** The members of a JSON object's text that could be parsed. */
export interface RecoveredJson {
  members: Map<string, unknown>;
  /** The elements of its `items`; undefined for one that is not JSON. Never one that was cut by the text's end. */
  items: unknown[];
  /** Whether the object was closed. */
  complete: boolean;
}

/**
 * Recovers as much as possible of a JSON object that does not parse: broken off in the middle, or with one bad item.
 * Scans the text once, by brackets and strings alone, and parses each member and each element of `items` by itself.
 */
export function recoverJson(text: string): RecoveredJson {
  const recovered: RecoveredJson = { members: new Map(), items: [], complete: false };
  let position = skipSpace(text, text.indexOf('{') + 1);
  while (text[position] === '"') {
    const keyEnd = valueEnd(text, position);
    const valueStart = skipSpace(text, keyEnd);
    if (keyEnd < 0 || text[keyEnd] === undefined) return recovered;
    const key = tryParse(text.slice(position, keyEnd));
    const end =
      key === 'items' && text[valueStart] === '['
        ? recoverItems(text, valueStart + 1, recovered.items)
        : valueEnd(text, valueStart);
    if (end < 0) return recovered;
    if (typeof key === 'string' && key !== 'items')
      recovered.members.set(key, tryParse(text.slice(valueStart, end)));
    position = skipSpace(text, end);
  }
  recovered.complete = text[position] === '}';
  return recovered;
}

/**
 * Collects the elements of an array, starting inside its bracket; returns the index after it, or -1 if the text ends.
 */
function recoverItems(text: string, start: number, items: unknown[]): number {
  let position = skipSpace(text, start);
  while (position < text.length && text[position] !== ']') {
    const end = valueEnd(text, position);
    if (end < 0) return -1;
    items.push(tryParse(text.slice(position, end)));
    position = skipSpace(text, Math.max(end, position + 1));
  }
  return position < text.length ? position + 1 : -1;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The index of the next character that is neither space nor a separator. */
function skipSpace(text: string, from: number): number {
  let position = Math.max(from, 0);
  while (' \n\r\t,:'.includes(text.charAt(position)) && position < text.length) position += 1;
  return position;
}

/** The index after the value that begins at `start`, or -1 if the text ends before it does. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    switch (text.charAt(position)) {
      case '"':
        position = stringEnd(text, position) - 1;
        if (position < 0) return -1;
        break;
      case '{':
      case '[':
        depth += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      default:
        if (depth === 0) return scalarEnd(text, position);
    }
    if (depth <= 0) return depth < 0 ? -1 : position + 1;
  }
  return -1;
}

function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** A scalar at the very end of the text may have been cut: `12` of `123`. */
function scalarEnd(text: string, start: number): number {
  const scalar = /[^\s,:"[\]{}]+/y;
  scalar.lastIndex = start;
  return scalar.test(text) && scalar.lastIndex < text.length ? scalar.lastIndex : -1;
}
