/**
 * Reads a value from localStorage: mostly copies of settings that must be known before the first paint, when the
 * database cannot have answered yet. The database is what counts.
 */
export function readLocalValue(name: string): string | null {
  return withLocal((values) => values.getItem(keyOf(name))) ?? null;
}

/** Stores a value for the next start. Does nothing if storage is denied or full. */
export function writeLocalValue(name: string, value: string): void {
  withLocal((values) => values.setItem(keyOf(name), value));
}

interface LocalValues {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Told here, since modules that a worker shares import this one. A worker has none, and must not call it. */
declare const localStorage: LocalValues;

function keyOf(name: string): string {
  return `waymark-${name}`;
}

/** A browser that denies storage throws on mere access; the page then follows the database a moment later. */
function withLocal<T>(act: (values: LocalValues) => T): T | undefined {
  try {
    return act(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
